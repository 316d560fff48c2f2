// Who stands behind what is recorded: observations, measure updates and assessments alike.

/** Not said: recorded in one's own name, and not approved by anybody. */
export type RecordedIds = Attribution & { recordedById: string };

export type Attribution = {
  onBehalfOfId?: string | null;
  approvedById?: string | null;
};
