// A proposed case in words: its title and first text, in the meeting's language, and why it is proposed, in the reader's.
import { formatDate } from '#shared/date-format.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { Proposal, ProposalGround } from './agenda-proposal.ts';
import type { CaseRow } from './meeting-type.ts';

type Words = { lang: Lang; t: AdminTranslate };
type CaseWords = Pick<CaseRow, 'title' | 'paper' | 'proposal'>;

/** `body`: the name of the body that meets. */
export function proposedCase({ ground }: Proposal, words: Words, body: string): CaseWords {
  return { paper: '', proposal: '', ...wordsOf(ground, words, body) };
}

function wordsOf(
  ground: ProposalGround,
  { lang, t }: Words,
  body: string,
): Partial<CaseWords> & Pick<CaseWords, 'title'> {
  switch (ground.about) {
    case 'approval':
      if (ground.previousOn === null)
        return {
          title: t('meeting.proposal.approval.firstTitle'),
          proposal: t('meeting.proposal.approval.firstProposal'),
        };
      return {
        title: t('meeting.proposal.approval.title'),
        paper: t('meeting.proposal.approval.paper', { date: formatDate(ground.previousOn, lang) }),
        proposal: t('meeting.proposal.approval.proposal'),
      };
    case 'since_last': {
      const { strategy, since, observations, updates, assessments } = ground;
      const date = formatDate(since, lang);
      return {
        title: t('meeting.proposal.sinceLast.title', { strategy }),
        paper: t('meeting.proposal.sinceLast.paper', { date, observations, updates, assessments }),
      };
    }
    case 'open_decision': {
      const { caseNumber: number, decidedOn, thing, text } = ground;
      const date = formatDate(decidedOn, lang);
      return {
        title: thing
          ? t('meeting.proposal.openDecision.titleOf', { number, thing })
          : t('meeting.proposal.openDecision.title', { number }),
        paper: t('meeting.proposal.openDecision.paper', { date, text }),
      };
    }
    case 'open_follow_up': {
      const { caseNumber: number, saidOn, text, dueOn } = ground;
      const due =
        dueOn && t('meeting.proposal.openFollowUp.due', { date: formatDate(dueOn, lang) });
      return {
        title: t('meeting.proposal.openFollowUp.title', { number }),
        paper: [
          t('meeting.proposal.openFollowUp.paper', { date: formatDate(saidOn, lang), text }),
          due,
        ]
          .filter(Boolean)
          .join('\n\n'),
      };
    }
    case 'failing_area': {
      const count = ground.goals.length;
      return {
        title: t('meeting.proposal.failingArea.title', { area: ground.area, count }),
        paper: t('meeting.proposal.failingArea.paper', { count }),
        proposal: t('meeting.proposal.failingArea.proposal', { body }),
      };
    }
    case 'stale': {
      const { strategy, count } = ground;
      return {
        title: t('meeting.proposal.stale.title', { strategy }),
        paper: t('meeting.proposal.stale.paper', { count }),
      };
    }
    case 'report': {
      const [strategy, year] = [ground.strategy, String(ground.year)];
      return {
        title: t('meeting.proposal.report.title', { year }),
        paper: t('meeting.proposal.report.paper', { strategy }),
        proposal: t('meeting.proposal.report.proposal', { year }),
      };
    }
    case 'meeting_dates':
      return { title: t('meeting.proposal.meetingDates.title') };
    case 'information':
      return { title: t('meeting.proposal.information.title') };
    case 'other_business':
      return { title: t('meeting.proposal.otherBusiness.title') };
  }
}

/** Why it is proposed. */
export function proposalReason({ ground }: Proposal, { lang, t }: Words): string {
  switch (ground.about) {
    case 'approval':
      return t('meeting.proposal.approval.why');
    case 'since_last':
      return t('meeting.proposal.sinceLast.why', { date: formatDate(ground.since, lang) });
    case 'open_decision':
      return t('meeting.proposal.openDecision.why', { date: formatDate(ground.decidedOn, lang) });
    case 'open_follow_up':
      return t('meeting.proposal.openFollowUp.why', { date: formatDate(ground.saidOn, lang) });
    case 'failing_area':
      return t('meeting.proposal.failingArea.why');
    case 'stale':
      return t('meeting.proposal.stale.why');
    case 'report':
      return t('meeting.proposal.report.why', { year: String(ground.year) });
    case 'meeting_dates':
      return t('meeting.proposal.meetingDates.why');
    case 'information':
      return t('meeting.proposal.information.why');
    case 'other_business':
      return t('meeting.proposal.otherBusiness.why');
  }
}
