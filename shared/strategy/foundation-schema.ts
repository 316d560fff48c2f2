// The words a strategy stands on besides its goals, kept as the document wrote them.
import * as z from 'zod/mini';

export const coreAreaSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  challenges: z.array(z.string()),
  opportunities: z.array(z.string()),
});

export const foundationSchema = z.object({
  /** Who adopted the strategy, and the words it opens with. */
  owner: z.string(),
  introduction: z.array(z.string()),
  vision: z.string(),
  /** The vision page's own short goals, one per arena. */
  visionGoals: z.array(z.object({ title: z.string(), text: z.string() })),
  values: z.array(z.string()),
  valuesHeading: z.string(),
  overallAim: z.string(),
  overallAimNote: z.string(),
  coreAreasHeading: z.string(),
  coreAreas: z.array(coreAreaSchema),
  goalsHeading: z.string(),
  prioritiesHeading: z.string(),
  meansIntroduction: z.string(),
  means: z.array(z.string()),
  source: z.string(),
  sourceUrl: z.string(),
});
export type Foundation = z.infer<typeof foundationSchema>;

/** The strategy's own words for its levels; sub-goals may be unused. */
export const levelNamesSchema = z.object({
  focus_area: z.object({ one: z.string(), many: z.string() }),
  priority: z.object({ one: z.string(), many: z.string() }),
  sub_goal: z.object({ one: z.string(), many: z.string() }),
});
export type LevelNames = z.infer<typeof levelNamesSchema>;
