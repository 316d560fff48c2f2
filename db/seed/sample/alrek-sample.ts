// The sample laid upon Alrek's strategy, put together from its parts. Everything here is marked eksempeldata,
// but for the one real series, which carries its source.
import type { SampleSeed } from '#db/seed/seed-type.ts';
import { areaAssessments } from './area-assessments.ts';
import { disseminationIndicators } from './dissemination-indicators.ts';
import { disseminationMeasures } from './dissemination-measures.ts';
import { educationIndicators } from './education-indicators.ts';
import { educationMeasures } from './education-measures.ts';
import { innovationIndicators } from './innovation-indicators.ts';
import { innovationMeasures } from './innovation-measures.ts';
import { involvementIndicators } from './involvement-indicators.ts';
import { involvementMeasures } from './involvement-measures.ts';
import { priorityAssessments } from './priority-assessments.ts';
import { sampleReports } from './reports.ts';
import { researchIndicators } from './research-indicators.ts';
import { researchMeasures } from './research-measures.ts';
import { sampleDecisions } from './sample-decisions.ts';
import { sampleEvents } from './sample-events.ts';
import { sampleFunds } from './sample-funds.ts';
import { groupMeetings } from './sample-group-meetings.ts';
import { samplePeople } from './sample-people.ts';
import { withResponsible } from './sample-responsible.ts';
import { steeringMeetings } from './sample-steering-meetings.ts';
import { sampleSeats } from './sample-seats.ts';
import { subGoalAssessments } from './sub-goal-assessments.ts';
import { sampleSubGoals } from './sub-goals.ts';

export const alrekSample: SampleSeed = {
  people: [...samplePeople, ...sampleSeats],
  goals: withResponsible(sampleSubGoals),
  measures: withResponsible([
    ...innovationMeasures,
    ...researchMeasures,
    ...educationMeasures,
    ...disseminationMeasures,
    ...involvementMeasures,
  ]),
  indicators: withResponsible([
    ...innovationIndicators,
    ...researchIndicators,
    ...educationIndicators,
    ...disseminationIndicators,
    ...involvementIndicators,
  ]),
  assessments: [...areaAssessments, ...priorityAssessments, ...subGoalAssessments],
  decisions: sampleDecisions,
  meetings: [...steeringMeetings, ...groupMeetings],
  reports: sampleReports,
  events: sampleEvents,
  funds: sampleFunds,
};
