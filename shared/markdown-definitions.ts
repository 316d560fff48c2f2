// Addresses that are written apart from what leads to them: `[kilden][1]` … `[1]: https://a.no`. Pure.
import type { Nodes } from 'mdast';

/** By name. Of several by one name the first is what counts. */
export function definedAddresses(
  node: Nodes,
  addresses: Map<string, string> = new Map(),
): Map<string, string> {
  if (node.type === 'definition' && !addresses.has(node.identifier))
    addresses.set(node.identifier, node.url);
  if ('children' in node) for (const child of node.children) definedAddresses(child, addresses);
  return addresses;
}
