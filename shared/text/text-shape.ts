// Bokmål is the source: the other languages have exactly its keys, and any words.
export type TextShape<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : TextShape<Source[Key]>;
};
