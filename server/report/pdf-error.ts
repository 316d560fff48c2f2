// Why a report could not be made. Codes for the caller; the message is for the log, and holds
// at most the few characters that the exporter would not take.
export type PdfErrorReason =
  | 'compiler_missing'
  | 'export_failed'
  | 'timed_out'
  | 'died'
  | 'too_busy'
  | 'closed'
  | 'given_up';

export class PdfError extends Error {
  readonly reason: PdfErrorReason;

  constructor(reason: PdfErrorReason, message: string) {
    super(message);
    this.name = 'PdfError';
    this.reason = reason;
  }
}
