// Words that begin a sentence on one page and stand inside one on another.

export function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

export function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
