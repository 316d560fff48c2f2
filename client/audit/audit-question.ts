// From the log's address to what the server is asked: words that mean nothing narrow nothing.
import type { AuditSearchInput } from '#shared/audit/audit-schema.ts';
import {
  auditKinds,
  auditedEntities,
  type AuditKind,
  type AuditedEntity,
} from '#shared/audit/audit-type.ts';
import type { AuditSearchParams } from './audit-search-params.ts';

/** How a kind is written in the address. */
export const wordOfKind: Record<AuditKind, string> = {
  change: 'endringer',
  sign_in: 'innlogginger',
  refusal: 'avslag',
  download: 'nedlastinger',
};

export function kindOf({ hva }: AuditSearchParams): AuditKind | undefined {
  return auditKinds.find((kind) => wordOfKind[kind] === hva);
}

export function entityOf({ gjelder }: AuditSearchParams): AuditedEntity | undefined {
  return auditedEntities.find((entity) => entity === gjelder);
}

function personOf({ person }: AuditSearchParams): string | undefined {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(person ?? '') ? person : undefined;
}

export function auditQuestion(params: AuditSearchParams): AuditSearchInput {
  const { fra, til, sok } = params;
  return {
    actorId: personOf(params),
    kind: kindOf(params),
    entity: entityOf(params),
    from: fra,
    to: til,
    words: sok,
  };
}
