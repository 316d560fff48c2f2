// What the year's wheel shows: kept in the address. Every page loads this, so what the words mean is left to the wheel's own.

/** `uten`: sources that are left out, with a comma between. */
export type WheelSearch = { ar?: number; uten?: string };

export function wheelSearch({ ar, uten }: Record<string, unknown>): WheelSearch {
  return {
    ...(typeof ar === 'number' && { ar }),
    ...(typeof uten === 'string' && { uten }),
  };
}
