// Every reason a request can be refused, as a closed union: a reason without a text in three languages does not compile.

/** Why one field was refused. Sent as codes, shown beside the field in the reader's language. */
export const fieldReasons = [
  'required',
  'choice_invalid',
  'choice_twice',
  'title_too_long',
  'text_too_long',
  'text_invalid_characters',
  'url_invalid',
  'date_invalid',
  'date_order',
  'date_in_future',
  'period_invalid',
  'period_frequency',
  'period_in_future',
  'period_outside_strategy',
  'number_invalid',
  'number_ambiguous',
  'number_too_large',
  'number_out_of_range',
  'decimals_none',
  'decimals_more',
  'percent_out_of_range',
  'value_or_reason',
  'yes_no_value',
  'id_invalid',
  'too_many',
  'target_equals_baseline',
  'target_before_baseline',
  'targets_not_ascending',
  'target_required',
  'baseline_required',
  'baseline_not_allowed',
  'targets_not_allowed',
  'band_not_allowed',
  'band_required',
  'band_order',
  'tolerance_negative',
  'weight_out_of_range',
  'growth_needs_positive',
  'yes_no_due_required',
  'frequency_coarser_than_target',
  'recorded_values_differ',
  'recorded_periods_differ',
  'recorded_decimals_differ',
  'progress_not_started',
  'parent_level',
  'parent_itself',
  'parent_archived',
  'archived',
  'goal_has_content',
  'invalid',
] as const;
export type FieldReason = (typeof fieldReasons)[number];

/** Why a whole request was refused. */
export const errorReasons = [
  'invalid_input',
  'not_found',
  'signed_out',
  'forbidden',
  'conflict',
  'too_large',
  'rate_limited',
  'cross_site',
  'report_failed',
  'unknown',
] as const;
export type ErrorReason = (typeof errorReasons)[number];

export function isFieldReason(code: string): code is FieldReason {
  return (fieldReasons as readonly string[]).includes(code);
}
