import { useState } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { keepMembership, keptMembership } from '#session/line/phone-member.ts';
import { useLine } from '#session/line/line-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { CodeForm } from './code-form.tsx';
import css from './join.module.css';
import { PhoneBody } from './phone-body.tsx';

/** A phone in the room: first the code, then one question at a time, and never what anybody answers. */
export function JoinPage() {
  const words = useWords('phones');
  const { appName } = useWords('shell');
  const line = useLine();
  const [member, setMember] = useState(keptMembership);
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
              onJoined={(joined) => {
                keepMembership(joined);
                setMember(joined);
              }}
            />
          )}
        </>
      )}
    </main>
  );
}
