// A text in pieces that are compared as wholes: sentences, each with the space after it, and the line breaks between them.

/** More are compared by their lines, or not at all: comparing takes time by the square of them. */
const mostPieces = 3000;

/** Joined they are the text again. Null where there are too many of them. */
export function piecesOf(text: string): string[] | null {
  const pieces = text.match(/[^\n]+?(?:[.!?…]["'»”’)\]*_]*[^\S\n]+|(?=\n)|$)|\n+/g) ?? [];
  if (pieces.length <= mostPieces) return pieces;
  const lines = text.split(/(?<=\n)(?!\n)/);
  return lines.length <= mostPieces ? lines : null;
}
