import { linkTo, routes } from '#desk/routes.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import css from './phones.module.css';
import { spaced, usePhonesDeeds } from './use-phones-deeds.ts';
import { useOpenPhones, usePhoneCounts } from './use-phones.ts';

/** Over the wall while phones come in: the picture to scan, the address and the code, and how many are in. */
export function JoinOnWall({ withButton }: { withButton: boolean }) {
  const { wall: words, facilitator } = useWords('phones');
  const [open] = useOpenPhones();
  const [counts] = usePhoneCounts();
  const { showCode } = usePhonesDeeds();
  if (!open?.onWall) return null;
  const { base } = ownAddress(window.location);
  const address = `${base}${linkTo(routes.join())}`;
  return (
    <section className={css['wall']} aria-label={words.title}>
      <div className={css['wallText']}>
        <h2>{words.title}</h2>
        <p>
          {words.scan}, {words.or} <b className={css['address']}>{address.replace(/^https?:\/\//, '')}</b>{' '}
          {words.write}
        </p>
        <p className={css['large']}>{spaced(open.figures)}</p>
        <p role="status">{facilitator.here(counts.here)}</p>
        <p className={css['quiet']}>{words.unseen}</p>
        {withButton && (
          <Button look="secondary" size="small" onClick={() => showCode(false)}>
            {words.close}
          </Button>
        )}
      </div>
      <QrCode
        text={`${base}${linkTo(routes.join(open.key))}`}
        label={words.picture}
        {...(css['qr'] !== undefined && { className: css['qr'] })}
      />
    </section>
  );
}
