// Sets the texts that were compiled when the pages were built (vite.config.ts); stands in for the library's own there.
import formatCompiled from 'use-intl/format-message/format-only';

/** The library answers no text at all, and so none that a page can show, for a message that comes to nothing: `{count, plural, =0 {} …}`. */
const formatMessage: typeof formatCompiled = (...message) => {
  const set = formatCompiled(...message);
  return Array.isArray(set) && set.length === 0 ? '' : set;
};
formatMessage.raw = false;

// oxlint-disable-next-line import/no-default-export -- as the library's own
export default formatMessage;
