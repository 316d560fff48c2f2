import type { refusal as source } from '#shared/text/nb/refusal.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const refusal: TextShape<typeof source> = {
  reason: {
    invalid_input: 'Something in the form must be corrected before it can be saved.',
    not_found: 'We cannot find what you are looking for. It may have been moved or archived.',
    signed_out:
      'You are not signed in. Sign in in a new tab and try again here. What you have written is still here.',
    forbidden: 'You do not have access to do this.',
    conflict:
      'Somebody else saved a change while you were writing. Compare the two versions and choose which one to keep.',
    too_large: 'What you are sending is too large. Shorten the text and try again.',
    rate_limited: 'Too many requests in a short time. Wait a minute and try again.',
    locked_out:
      'There have been too many attempts. Wait a while before you try again, or sign in another way.',
    credentials_wrong:
      'The address and the password do not belong together, or no password is in use for this address.',
    code_wrong: 'The code is wrong or too old. Try with a new one.',
    link_used_up: 'The link has been used, or it is too old. Ask for a new one.',
    round_reviews:
      'An open round asks about this, and the group approves the answers. Answer under My updates, and it goes to approval.',
    round_over:
      'The round is over and takes no more answers. What you have written is still here; you can record it on the page of the measure, indicator or goal.',
    import_overtaken:
      'The import cannot be undone, because some of what it added or changed has been changed since.',
    import_refused: 'Some of the rows in the file are refused. Nothing is saved.',
    session_not_fresh:
      'It is a while since you signed in. Sign in again in a new tab to change this, and try again here.',
    cross_site: 'The request came from another site and was stopped.',
    report_failed: 'The report could not be made. Try again, or tell us the number below.',
    unknown: 'Something went wrong on our side. Try again, or tell us the number below.',
  },
  offline:
    'We cannot reach the service. What you have written is still here. Try again when you are online.',
  requestId: 'Number: {id}',
  field: {
    required: 'Fill in this field.',
    choice_invalid: 'Choose one of the options.',
    choice_twice: 'The same one is chosen twice.',
    title_too_long: 'The text is too long. Use at most 300 characters.',
    text_too_long: 'The text is too long. Use at most 20,000 characters.',
    chapter_too_long: 'The chapter is too long. Use at most 100,000 characters.',
    erratum_too_long: 'The correction is too long. Use at most 4,000 characters.',
    cell_too_long: 'A cell in the file has too much text. Use at most 40,000 characters in each.',
    code_too_long: 'The code is too long. Use at most 12 characters.',
    text_invalid_characters:
      'The text contains invisible control characters. Paste it again as plain text.',
    url_invalid: 'Write a full web address that begins with https://.',
    email_invalid: 'Write a full e-mail address, for example name@institution.no.',
    email_taken: 'Somebody else in the cluster already has this address.',
    sample_person: 'This address belongs to an invented person of the sample data. Use another.',
    password_too_short: 'Use at least 12 characters; a sentence you remember works well.',
    password_too_long: 'The password is too long. Use at most 128 characters.',
    password_guessable:
      'This password is easy to guess. Use a sentence that has nothing to do with your address.',
    code_invalid: 'Write the six digits from the app, or one of your backup codes.',
    app_code_invalid: 'Write the six digits from the app.',
    last_administrator: 'This is the last administrator. Give the role to somebody else first.',
    date_invalid: 'Write a date that exists, between 1900 and 2199.',
    date_order: 'The due date cannot be before the start.',
    round_dates_order:
      'The deadlines must follow each other: opening, figures and measures, assessments, last day.',
    round_has_nobody:
      'The round has nobody to ask. Choose more areas, bodies or things to ask for.',
    time_invalid: 'Write a time such as 14:00.',
    time_order: 'The end must be after the beginning.',
    meeting_over: 'The meeting has been held or cancelled, and its agenda cannot be changed.',
    meeting_ended: 'The meeting has ended or been cancelled.',
    case_loops: 'A case cannot follow up itself.',
    attendance_settled:
      'The list is locked once the minutes are approved or the meeting cancelled.',
    file_too_large: 'The file is larger than 5 MB. Make it smaller, or add a link to it instead.',
    pdf_invalid:
      'This is not a complete PDF file. Save the document as a PDF and choose the file again.',
    pdf_locked:
      'The file is locked with a password. Save it without one, so that everybody can open it.',
    pdf_active:
      'The file holds scripts, embedded files or something else that does more than show itself. Print it to a new PDF and choose that.',
    picture_invalid:
      'This is not a complete PNG or JPEG picture. Save the picture again, and choose it once more.',
    picture_too_large:
      'The picture has too many pixels. Make it smaller, so that no side is longer than 12,000 pixels.',
    pictures_too_many:
      'The report has as many pictures as it can hold. Use one that is already in it, or add fewer.',
    suggestion_settled:
      'The suggestion has already been dealt with. Reload the page to see what was done.',
    suggestion_touches:
      'The chapter has changed in the same place since this was suggested. Work it in by hand, and mark it as included.',
    suggestion_same:
      'The text is the same as in the chapter. Change what you want to suggest before you send it.',
    attachments_too_many:
      'A case can have 20 attachments. Remove one of them first, or add a link.',
    code_taken: 'Someone else at the meeting has this code.',
    meeting_has_no_cases: 'The agenda is empty. Add at least one case before you call the meeting.',
    meeting_not_yet: 'The meeting has not been held yet. Wait until the day.',
    case_number_ahead:
      'A number can be chosen only for meetings of the past. New cases take the next one.',
    case_number_taken: 'The body already has a case with this number that year.',
    minutes_of_panel: 'Minutes of a panel are published without names only.',
    meeting_day_settled:
      'The date cannot be changed like this: case numbers follow the year, and decisions follow the day.',
    meeting_past: 'The day has passed. Papers are sent only for meetings to come.',
    meeting_minutes_sent: 'The minutes have been sent, and the meeting has been held.',
    case_has_decisions:
      'The case has minutes, decisions or follow-ups. Remove them before you withdraw the case.',
    shares_not_whole: 'The shares must add up to 100 per cent.',
    lead_not_partner: 'The lead must be one of the partners.',
    fund_confirmed:
      'The year has been decided on. Take the decision on the budget back before you change it.',
    call_settled:
      'There is nothing left to decide in this call. No application is recommended or waiting to be assessed.',
    case_drafted_anew:
      'The case has been drafted anew, and the new one is on the agenda. Withdraw that one first if this is the one to be dealt with.',
    award_beyond_frame:
      'There is not that much left to award. Awards cannot exceed what is set aside and carried over.',
    use_beyond_award: 'The project cannot use or return more than it has been awarded.',
    contribution_unknown: 'No partner has a contribution from the year before to adjust.',
    contributions_stand: 'The contributions are adjusted like this already.',
    application_decided: 'The application has been decided on and cannot be changed.',
    report_begun: 'This report has been begun already.',
    report_frozen: 'The report is approved and cannot be changed. Errors are put right as errata.',
    report_not_frozen: 'The report is not approved yet. Correct the text of the chapter.',
    report_not_draft: 'Only a draft can be removed.',
    report_cannot_move: 'The report has another status by now. Load the page again.',
    decision_not_of_report:
      'Choose a decision by the partner meeting or the steering group in a case about this report.',
    chapter_not_signed: 'This chapter is not signed.',
    chapter_unwritten: 'The chapter has not been written yet.',
    call_has_applications: 'The call has applications and cannot be removed.',
    project_has_money: 'The project has been given or has used money and cannot be removed.',
    minutes_not_approvable:
      'Minutes are approved at a later meeting of the same body. Choose a case from such a meeting.',
    meeting_has_cases:
      'The meeting has cases, and they keep their numbers. Cancel the meeting instead.',
    quiet_all_week:
      'At least one weekday must be left unticked. Otherwise nothing about the rounds would reach you.',
    quiet_too_long:
      'Choose a day within the next three months. If you are away longer, somebody else should take over.',
    minutes_approved: 'The minutes are approved, and what was decided stands.',
    date_in_future: 'Choose a date up to today.',
    date_in_past: 'Choose today or a later date.',
    period_invalid: 'Write a period such as 2025, 2025-H1, 2025-T1, 2025-Q1 or 2025-05.',
    period_frequency: 'The period does not fit how often the indicator is measured.',
    period_in_future: 'The period has not begun yet.',
    period_outside_strategy: 'The period is outside the years of the strategy.',
    number_invalid: 'Write a number, for example 1,234.5.',
    number_ambiguous:
      'The number can be read in more than one way. Use spaces for thousands and a point for decimals.',
    number_too_large: 'The number is too large.',
    number_out_of_range: 'The number is outside what is allowed here.',
    decimals_none: 'The indicator has no decimals. Write a whole number.',
    decimals_more:
      'The number has more decimals than the indicator. Round it, or give the indicator more decimals.',
    percent_out_of_range: 'Write a whole number from 0 to 100.',
    value_or_reason: 'Write a value, or choose why it is missing.',
    correction_unexplained:
      'Write why the number is corrected. The reason is shown openly in the report’s corrections.',
    yes_no_value: 'Answer yes or no.',
    id_invalid: 'We do not recognise what you refer to.',
    count_unreadable: 'Type a whole number, or “nearly 700”.',
    parts_exceed: 'The parts come to more than the whole.',
    too_many: 'There are too many on the list. Remove some.',
    computed: 'This indicator is computed. Correct what it is computed from.',
    formula_share_unit: 'A share is told in percent. Write % as the unit.',
    formula_readers:
      'Another indicator is computed from this one and could no longer be. Change it first: it is listed under “Used by”.',
    formula_yes_no: 'A yes or no cannot be computed. Choose another direction.',
    formula_period:
      'A computed indicator has its baseline and targets for the same kind of periods as it is computed for.',
    formula_circular: 'The indicator would be computed from itself. Choose other indicators.',
    formula_money_yearly: 'Money is counted for whole years. Choose yearly as the frequency.',
    formula_money_unplaced: 'This amount is not divided like that. Choose all.',
    formula_frequency:
      'One of the indicators has periods that do not fit into the periods of this one.',
    formula_percent_period:
      'A ratio for a longer period cannot be made of ratios for shorter ones. Choose indicators of the same frequency.',
    formula_percent_sum: 'Percentages and other ratios cannot be added up. Choose the mean.',
    formula_percent_parts:
      'A mean of ratios must be made of numerators and denominators. Choose only indicators that are themselves computed as a share, or per the same number.',
    target_equals_baseline:
      'The target cannot equal the baseline. There would be nothing to reach.',
    target_before_baseline: 'The target must be for a period after the baseline.',
    targets_not_ascending: 'The targets must be in order of time, with one value per period.',
    target_required: 'Enter a target.',
    baseline_required: 'Enter a baseline.',
    baseline_not_allowed: 'This kind of indicator has no baseline.',
    targets_not_allowed: 'This kind of indicator has no targets.',
    band_not_allowed:
      'Only indicators that are to be kept within a range have upper and lower limits.',
    band_required: 'Enter a lower and an upper limit.',
    band_order: 'The lower limit must be below the upper one.',
    tolerance_negative: 'The tolerance cannot be negative.',
    weight_out_of_range: 'Write a number above 0, at most 1,000.',
    growth_needs_positive: 'Percentage growth needs a baseline and a target above zero.',
    yes_no_due_required: 'Enter the period by which it should be done.',
    frequency_coarser_than_target:
      'A target cannot be for a shorter period than the indicator is measured for.',
    recorded_values_differ:
      'Values other than yes or no have been recorded already. Define a new indicator instead.',
    recorded_periods_differ:
      'Values have been recorded already for periods of another length. Define a new indicator instead.',
    recorded_decimals_differ: 'Values with more decimals than this have been recorded already.',
    progress_not_started:
      'A measure that has not started has no progress. Write 0, or choose another phase.',
    parent_level: 'A goal can only be placed under a goal at a higher level.',
    parent_itself: 'A goal cannot be placed under itself.',
    parent_archived: 'The goal above this one is archived. Bring it back first.',
    archived: 'This is archived. Bring it back before you change it.',
    goal_has_content:
      'The goal has content. Move or archive its sub-goals, measures and indicators first.',
    name_not_newest: 'Choose the day the newest name began, or a later one.',
    role_unfit: 'This role does not exist in this body. Choose another one.',
    role_period_order: 'The last day cannot be before the first day.',
    role_overlaps: 'The person already holds this role in all or part of the period.',
    administrator_only: 'Only an administrator can change this.',
    comment_too_long: 'The comment is too long. Use at most 4,000 characters.',
    comment_answered:
      'Somebody has answered this. Write a new reply instead of changing what they answered.',
    mention_unknown:
      'Somebody you mention is no longer part of the cluster. Write the name without the @ sign.',
    mentions_too_many: 'Mention at most 20 people in one comment.',
    invalid: 'This could not be read. Please write it again.',
  },
};
