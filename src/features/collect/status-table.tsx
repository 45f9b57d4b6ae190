import { OwnWords } from '#desk/language/own-words.tsx';
import type { Process } from '#domain/process/process.ts';
import type { ReceivedAnswer } from '#domain/advance/received-answer.ts';
import { routes } from '#desk/routes.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { leaderStatuses, namesOf, type LeaderStatus } from './answer-status.ts';
import css from './collect.module.css';
import { Reminder } from './reminder.tsx';

/** Who has answered, and how; who has not, with a text to remind them. */
export function StatusTable({
  process,
  received,
}: {
  process: Process;
  received: readonly ReceivedAnswer[];
}) {
  const words = useWords('collect');
  const { tag } = useLanguage();
  const statuses = leaderStatuses(process, received);
  const names = namesOf(statuses, words.unnamed);
  const nameOf = ({ leader }: LeaderStatus): string => names.get(leader) ?? words.unnamed;
  const missing = statuses.filter(({ answer }) => !answer).map(nameOf);
  return (
    <section aria-label={words.status} className={css['section']}>
      <h2 className="h-m">{words.status}</h2>
      {statuses.length === 0 ? (
        <>
          <p>{words.none}</p>
          <LinkButton look="secondary" to={routes.invite(process.id)}>
            {words.toInvite}
          </LinkButton>
        </>
      ) : (
        <>
          <p>{words.answeredOf(statuses.length - missing.length, statuses.length)}</p>
          <table className={css['table']}>
            <thead>
              <tr>
                {[words.leader, words.answered, words.when, words.version, words.by].map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {statuses.map((status) => (
                <tr key={status.leader}>
                  <th scope="row">
                    <OwnWords>{nameOf(status)}</OwnWords>
                  </th>
                  <td data-label={words.answered} className={status.answer ? undefined : css['missing']}>
                    {status.answer ? (status.answer.ready ? words.ready : words.has) : words.missing}
                  </td>
                  <td data-label={words.when}>
                    {status.answer &&
                      (status.answer.sentAt ? whenOf(status.answer.sentAt, tag) : words.unknownWhen)}
                  </td>
                  <td data-label={words.version}>{status.answer?.version}</td>
                  <td data-label={words.by}>{status.answer && words.ways[status.answer.by]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {missing.length > 0 && <Reminder process={process} missing={missing} />}
    </section>
  );
}
