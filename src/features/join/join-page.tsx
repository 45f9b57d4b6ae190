import { useState } from 'react';
import { useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { keepMembership, keptMembership } from '#session/line/phone-member.ts';
import { useLine } from '#session/line/line-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { CodeForm } from './code-form.tsx';
import css from './join.module.css';
import { PhoneBody } from './phone-body.tsx';

/** A phone in the room: first the code, then one question at a time, and never what anybody answers. */
export function JoinPage() {
  const { code } = useParams();
  return <Joining key={code} scanned={code ?? null} />;
}

function Joining({ scanned }: { scanned: string | null }) {
  const words = useWords('phones');
  const { appName } = useWords('shell');
  const line = useLine();
  const [member, setMember] = useState(() => {
    const kept = keptMembership();
    // Another code is another room, or the same one: it is asked, and finds out.
    return scanned === null || kept?.by === scanned ? kept : null;
  });
  useArrivedPage(`${member ? words.phone.title : words.join.title} – ${appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      {line && member ? (
        <PhoneBody
          key={member.person}
          line={line}
          member={member}
          onLeave={() => {
            keepMembership(null);
            setMember(null);
          }}
        />
      ) : (
        <>
          <h1 className="h-l">{words.join.title}</h1>
          {line === null && <p className="lead">{words.join.none}</p>}
          {line && (
            <CodeForm
              line={line}
              scanned={scanned}
              onJoined={(joined, by) => {
                const kept = { ...joined, by };
                keepMembership(kept);
                setMember(kept);
              }}
            />
          )}
        </>
      )}
    </main>
  );
}
