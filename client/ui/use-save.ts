// Saving a form. Checks what is typed with the schema the server uses, sends it, and keeps why it was refused:
//   const save = useSave({ schema, send: seamClient.measure.update.mutate, onSaved: () => onClose() });
//   save.send({ ...draft, version: row.version });      // never throws; what is typed stays with the form
//   <Textfield name="title" error={save.errorOf('title')} … />
// `save.conflict` is the newer row when somebody else was first: show <ConflictBox>, send again with its version.
import { useRef, useState } from 'react';
import { queryClient, refusalOf, type ShownRefusal } from '#client/seam.ts';
import { useFieldError } from '#client/ui/refusal-text.tsx';
import { isFieldReason, type FieldReason } from '#shared/error-reason.ts';

type FieldReasons = Record<string, FieldReason[]>;

/** As much of a zod schema as is needed here. */
type CheckingSchema = {
  safeParse: (input: unknown) => {
    success: boolean;
    error?: { issues: readonly { path: PropertyKey[]; message: string }[] };
  };
};

export type SaveOptions<Input, Saved> = {
  schema?: CheckingSchema;
  send: (input: Input) => Promise<Saved>;
  /** After the save; every query is asked again. To go elsewhere from here: `navigate({ …, ignoreBlocker: true })`. */
  onSaved?: (saved: Saved, input: Input) => void;
};

export type Save<Input, Current> = {
  isSaving: boolean;
  /** Why the last try was refused; `offline` when no answer came. */
  refusal: ShownRefusal | null;
  /** How many tries were refused: each new refusal takes the focus. */
  refusedCount: number;
  conflict: Current | null;
  /** The sentence for a field by its path, `targets.0.value`. */
  errorOf: (path: string) => string | undefined;
  /** `typedWrong`: what the form itself could not read, such as numbers; nothing is then sent. */
  send: (input: Input, typedWrong?: FieldReasons) => void;
  /** Forgets the refusal: after the stored text was taken. */
  clear: () => void;
  /** Forgets what was wrong with one field: it is being mended. */
  forget: (path: string) => void;
};

export function useSave<Input, Saved, Current = Saved>(
  options: SaveOptions<Input, Saved>,
): Save<Input, Current> {
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const [refusedCount, setRefusedCount] = useState(0);
  // Two quick clicks must not save twice: state comes a moment too late for that.
  const isUnderWay = useRef(false);
  const errorOf = useFieldError(refusal);

  function refuse(why: ShownRefusal) {
    setRefusal(why);
    setRefusedCount((count) => count + 1);
  }

  async function send(input: Input, typedWrong: FieldReasons = {}) {
    if (isUnderWay.current) return;
    const fields = { ...problemsOf(options.schema, input), ...typedWrong };
    if (Object.keys(fields).length > 0) {
      refuse({ reason: 'invalid_input', fields, current: null, requestId: null });
      return;
    }
    isUnderWay.current = true;
    setIsSaving(true);
    try {
      const saved = await options.send(input);
      setRefusal(null);
      void queryClient.invalidateQueries();
      options.onSaved?.(saved, input);
    } catch (error) {
      refuse(refusalOf(error));
    } finally {
      isUnderWay.current = false;
      setIsSaving(false);
    }
  }

  return {
    isSaving,
    refusal,
    refusedCount,
    conflict: refusal?.reason === 'conflict' ? (refusal.current as Current | null) : null,
    errorOf,
    send: (input, typedWrong) => void send(input, typedWrong),
    clear: () => setRefusal(null),
    forget: (path) => setRefusal((before) => withoutField(before, path)),
  };
}

/** Once nothing is left that is wrong, there is no refusal. */
function withoutField(refusal: ShownRefusal | null, path: string): ShownRefusal | null {
  if (!refusal || !(path in refusal.fields)) return refusal;
  const { [path]: _mended, ...fields } = refusal.fields;
  return Object.keys(fields).length === 0 ? null : { ...refusal, fields };
}

function problemsOf(schema: CheckingSchema | undefined, input: unknown): FieldReasons {
  const fields: FieldReasons = {};
  for (const { path, message } of schema?.safeParse(input).error?.issues ?? []) {
    const field = path.map(String).join('.');
    (fields[field] ??= []).push(isFieldReason(message) ? message : 'invalid');
  }
  return fields;
}
