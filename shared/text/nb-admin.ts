// Bokmål, the source of the texts of sign-in, account and administration.
import { measureTimeline } from './nb/measure-timeline.ts';
import { measureFilter } from './nb/measure-filter.ts';
import { measureList } from './nb/measure-list.ts';
import { strategyVoice } from './nb/strategy-voice.ts';
import { strategyDocument } from './nb/strategy-document.ts';
import { account } from './nb/account.ts';
import { audit } from './nb/audit.ts';
import { body } from './nb/body.ts';
import { clusterYear } from './nb/cluster-year.ts';
import { comment } from './nb/comment.ts';
import { erasure } from './nb/erasure.ts';
import { event } from './nb/event.ts';
import { formula } from './nb/formula.ts';
import { figure } from './nb/figure.ts';
import { fund } from './nb/fund.ts';
import { fundCase } from './nb/fund-case.ts';
import { fundHrcs } from './nb/fund-hrcs.ts';
import { goalForm } from './nb/goal-form.ts';
import { indicatorForm } from './nb/indicator-form.ts';
import { implementationPreview } from './nb/implementation-preview.ts';
import { indicatorHistory } from './nb/indicator-history.ts';
import { job } from './nb/job.ts';
import { importing } from './nb/import.ts';
import { mail } from './nb/mail.ts';
import { markdown } from './nb/markdown.ts';
import { measureForm } from './nb/measure-form.ts';
import { meeting } from './nb/meeting.ts';
import { meetingMode } from './nb/meeting-mode.ts';
import { nudge } from './nb/nudge.ts';
import { observationTable } from './nb/observation-table.ts';
import { office } from './nb/office.ts';
import { outbox } from './nb/outbox.ts';
import { partnerPage } from './nb/partner-page.ts';
import { partners } from './nb/partners.ts';
import { peopleAdmin } from './nb/people-admin.ts';
import { person } from './nb/person.ts';
import { printPreview } from './nb/print-preview.ts';
import { privacy } from './nb/privacy.ts';
import { reportFiles } from './nb/report-files.ts';
import { reportChapter } from './nb/report-chapter.ts';
import { reportPage } from './nb/report-page.ts';
import { reportWork } from './nb/report-work.ts';
import { round } from './nb/round.ts';
import { search } from './nb/search.ts';
import { sheet } from './nb/sheet.ts';
import { signIn } from './nb/sign-in.ts';
import { slides } from './nb/slides.ts';
import { wheel } from './nb/wheel.ts';

export const nbAdmin = {
  measureTimeline,
  measureFilter,
  measureList,
  strategyVoice,
  strategyDocument,
  account,
  body,
  clusterYear,
  comment,
  erasure,
  event,
  formula,
  figure,
  fund,
  fundCase,
  fundHrcs,
  goalForm,
  audit,
  indicatorForm,
  implementationPreview,
  indicatorHistory,
  job,
  import: importing,
  mail,
  markdown,
  measureForm,
  meeting,
  meetingMode,
  nudge,
  observationTable,
  office,
  outbox,
  partnerPage,
  partners,
  peopleAdmin,
  person,
  printPreview,
  privacy,
  reportFiles,
  reportChapter,
  reportPage,
  reportWork,
  round,
  search,
  sheet,
  signIn,
  slides,
  wheel,
} as const;
