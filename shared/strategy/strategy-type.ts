// The words of strategies and goals, as unions that schemas, rules and texts share.
import type { IndicatorStatus } from '#shared/indicator/indicator-type.ts';

export const goalLevels = ['focus_area', 'priority', 'sub_goal'] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** A goal's status; `not_measured` ("ikke målt"): no indicator below it, a normal state. */
export type GoalStatus = IndicatorStatus | 'not_measured';

/** What a person may judge a goal to be (assessment, decision). */
export const judgedStatuses = ['achieved', 'on_track', 'behind', 'off_track', 'reversing'] as const;
export type JudgedStatus = (typeof judgedStatuses)[number];

/** These ask whoever says them why, and what happens next. */
export const slippingStatuses: readonly string[] = ['behind', 'off_track', 'reversing'];

/** The written languages of content, and of the interface. */
export const langs = ['nb', 'nn', 'en'] as const;
export type Lang = (typeof langs)[number];
