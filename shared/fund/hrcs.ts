// The Health Research Classification System: 21 health categories and 48 research activities in 8 groups, by their official
// English names (hrcsonline.net). A project is split among both in percent. Pure.

export const healthCategories = [
  'Blood',
  'Cancer and neoplasms',
  'Cardiovascular',
  'Congenital Disorders',
  'Ear',
  'Eye',
  'Infection',
  'Inflammatory and Immune System',
  'Injuries and Accidents',
  'Mental Health',
  'Metabolic and Endocrine',
  'Musculoskeletal',
  'Neurological',
  'Oral and Gastrointestinal',
  'Renal and Urogenital',
  'Reproductive Health and Childbirth',
  'Respiratory',
  'Skin',
  'Stroke',
  'Generic Health Relevance',
  'Disputed Aetiology and Other',
] as const;

/** By the first figure of their codes. */
export const activityGroups = [
  {
    name: 'Underpinning',
    activities: [
      'Normal biological development and functioning',
      'Psychological and socioeconomic processes',
      'Chemical and physical sciences',
      'Methodologies and measurements',
      'Resources and infrastructure (underpinning)',
    ],
  },
  {
    name: 'Aetiology',
    activities: [
      'Biological and endogenous factors',
      'Factors relating to the physical environment',
      'Psychological, social and economic factors',
      'Surveillance and distribution',
      'Research design and methodologies (aetiology)',
      'Resources and infrastructure (aetiology)',
    ],
  },
  {
    name: 'Prevention',
    activities: [
      'Primary prevention interventions to modify behaviours or promote wellbeing',
      'Interventions to alter physical and biological environmental risks',
      'Nutrition and chemoprevention',
      'Vaccines',
      'Resources and infrastructure (prevention)',
    ],
  },
  {
    name: 'Detection and Diagnosis',
    activities: [
      'Discovery and preclinical testing of markers and technologies',
      'Evaluation of markers and technologies',
      'Influences and impact',
      'Population screening',
      'Resources and infrastructure (detection)',
    ],
  },
  {
    name: 'Treatment Development',
    activities: [
      'Pharmaceuticals',
      'Cellular and gene therapies',
      'Medical devices',
      'Surgery',
      'Radiotherapy',
      'Psychological and behavioural',
      'Physical',
      'Complementary',
      'Resources and infrastructure (development of treatments)',
    ],
  },
  {
    name: 'Treatment Evaluation',
    activities: [
      'Pharmaceuticals',
      'Cellular and gene therapies',
      'Medical devices',
      'Surgery',
      'Radiotherapy',
      'Psychological and behavioural',
      'Physical',
      'Complementary',
      'Resources and infrastructure (evaluation of treatments)',
    ],
  },
  {
    name: 'Disease Management',
    activities: [
      'Individual care needs',
      'End of life care',
      'Management and decision making',
      'Resources and infrastructure (disease management)',
    ],
  },
  {
    name: 'Health Services',
    activities: [
      'Organisation and delivery of services',
      'Health and welfare economics',
      'Policy, ethics and research governance',
      'Research design and methodologies (health services)',
      'Resources and infrastructure (health services)',
    ],
  },
] as const;

export const hrcsAxes = ['health', 'activity'] as const;
export type HrcsAxis = (typeof hrcsAxes)[number];

/** `percent`: of its axis. */
export type HrcsShare = { code: string; percent: number };

/** Health categories have no codes but their names; activities are `2.4` and the like. */
const names: Record<HrcsAxis, ReadonlyMap<string, string>> = {
  health: new Map(healthCategories.map((name) => [name, name])),
  activity: new Map(
    activityGroups.flatMap(({ name: group, activities }, at) =>
      activities.map((name, place): [string, string] => {
        const code = `${at + 1}.${place + 1}`;
        // Two groups have activities of one name.
        return [code, `${code} ${name}${name.includes('(') ? '' : ` (${group})`}`];
      }),
    ),
  ),
};

/** Every code of an axis with its name, in their order. */
export function hrcsChoices(axis: HrcsAxis): { code: string; name: string }[] {
  return [...names[axis]].map(([code, name]) => ({ code, name }));
}

/** Undefined for what is none. */
export function hrcsAxisOf(code: string): HrcsAxis | undefined {
  return hrcsAxes.find((axis) => names[axis].has(code));
}

/** As it was written where it is not known. */
export function hrcsName(code: string): string {
  return names.health.get(code) ?? names.activity.get(code) ?? code;
}

export function hrcsOf<Share extends { code: string }>(
  shares: readonly Share[],
  axis: HrcsAxis,
): Share[] {
  return shares.filter(({ code }) => names[axis].has(code));
}

/** Nothing said of an axis is allowed; half said is not. */
export function isWhole(shares: readonly HrcsShare[], axis: HrcsAxis): boolean {
  const own = hrcsOf(shares, axis);
  return own.length === 0 || own.reduce((sum, { percent }) => sum + percent, 0) === 100;
}
