// A case as it stands on the agenda.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { WholeWords } from '#client/ui/whole-words.tsx';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { hasMinutes } from '#shared/meeting/meeting-state.ts';
import type { CaseLink, CaseRow } from '#shared/meeting/meeting-type.ts';
import type { ReportKind } from '#shared/report/report-type.ts';
import type { MeetingData } from './agenda-section.tsx';
import { LinkedThing } from './linked-thing.tsx';
import { CaseMoney } from './case-money.tsx';
import { CaseAttachments } from './case-attachments.tsx';
import styles from './meeting.module.css';

type AgendaCaseProps = { item: CaseRow; data: MeetingData; mayManage: boolean };

export function AgendaCase({ item, data, mayManage }: AgendaCaseProps) {
  const a = useAdminText();
  const { kind, title, presenter, paper, proposal, lang, archivedAt } = item;
  const facts = [
    a(`meeting.kind.${kind}`),
    presenter && a('meeting.agenda.presenter', { name: presenter }),
    archivedAt && a('meeting.agenda.withdrawn'),
  ];
  return (
    <article className={styles['case']} id={`sak-${caseNumber(item)}`}>
      <h3>
        <span className={`${styles['number']} figures`}>
          {a('meeting.agenda.number', { number: caseNumber(item) })}
        </span>{' '}
        <span lang={lang}>
          <WholeWords>{title}</WholeWords>
        </span>
      </h3>
      <p className="soft small">{facts.filter(Boolean).join(' · ')}</p>
      {paper && <MarkdownText text={paper} lang={lang} />}
      {proposal && (
        <div className={styles['wording']}>
          <p>
            <strong>{a('meeting.agenda.proposal')}</strong>
          </p>
          <MarkdownText text={proposal} lang={lang} />
        </div>
      )}
      {mayManage && archivedAt === null && !hasMinutes(data.meeting) && <CaseMoney item={item} />}
      <CaseLinks links={item.links} things={data.things} />
      <CaseAttachments item={item} data={data} mayManage={mayManage} />
      <CaseChain item={item} references={data.references} />
    </article>
  );
}

type CaseLinksProps = { links: readonly CaseLink[]; things: MeetingData['things'] };

function CaseLinks({ links, things }: CaseLinksProps) {
  const a = useAdminText();
  if (links.length === 0) return null;
  return (
    <ul className={styles['about']} aria-label={a('meeting.agenda.about')}>
      {links.map((link) => (
        <li key={keyOf(link)}>
          {link.kind === 'document' ? (
            <a href={link.url} rel="noreferrer">
              {link.title}
            </a>
          ) : link.kind === 'report' ? (
            <LinkedReport
              year={link.year}
              kind={link.reportKind}
              strategy={things.find(({ id }) => id === link.targetId)}
            />
          ) : (
            <LinkedThing thing={things.find(({ id }) => id === link.targetId)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function keyOf(link: CaseLink): string {
  if (link.kind === 'document') return link.url;
  return link.kind === 'report'
    ? `${link.targetId} ${link.year} ${link.reportKind}`
    : link.targetId;
}

type LinkedReportProps = {
  year: number;
  kind: ReportKind;
  strategy: MeetingData['things'][number] | undefined;
};

function LinkedReport({ year, kind, strategy }: LinkedReportProps) {
  const a = useAdminText();
  const words = a('meeting.agenda.report', { kind, year: String(year) });
  if (!strategy?.strategySlug) return words;
  return (
    <Link
      to="/$strategy/arsrapport"
      params={{ strategy: strategy.strategySlug }}
      search={{ ar: year, ...(kind !== 'year' && { slag: kind }) }}
    >
      {words}
    </Link>
  );
}

type CaseChainProps = { item: CaseRow; references: MeetingData['references'] };

/** Which case this one follows up, and which ones follow it up. */
function CaseChain({ item, references }: CaseChainProps) {
  const a = useAdminText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const chained = references.filter(
    ({ id, followsCaseId }) => id === item.followsCaseId || followsCaseId === item.id,
  );
  if (chained.length === 0) return null;
  return (
    <ul className={`${styles['chain']} small`}>
      {chained.map((reference) => {
        const words = a('meeting.agenda.caseOn', {
          number: caseNumber(reference),
          date: format.date(reference.heldOn),
        });
        const isBefore = reference.id === item.followsCaseId;
        return (
          <li key={reference.id}>
            {a(isBefore ? 'meeting.agenda.follows' : 'meeting.agenda.followedBy')}{' '}
            <Link
              to="/$strategy/moter/$meetingId"
              params={{ strategy, meetingId: reference.meetingId }}
              hash={`sak-${caseNumber(reference)}`}
            >
              {words}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
