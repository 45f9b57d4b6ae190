import { useId, type ReactNode } from 'react';
import { costPerYear, honorariumPerYear, isOldRate, LEAST_HOURS, ROUNDING } from '#domain/fee/fee.ts';
import { isOwnRule, takeRate } from '#domain/fee/deeds.ts';
import { feeGivenOf, hasUnreadSums, isPaidBySum, isWithoutFee } from '#domain/fee/fee-given.ts';
import { isGathering, ownMeetingsOf } from '#domain/panel/own-meetings.ts';
import { answersIn, numberIn } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import type { Answers } from '#domain/process/process.ts';
import type { PayRules, Rate } from '#domain/profile/profile.ts';
import { isUnreadNumber, numberOf } from '#domain/values/numbers.ts';
import { today } from '#session/clock/today.ts';
import { useDebouncedProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useChosenTrust, useProfile } from '#session/repositories/use-profile.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { useSaidWhenChanged } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { CostTable } from './cost-table.tsx';
import { HoursSum } from './hours-sum.tsx';
import css from './fee-calculator.module.css';

/** What the panel costs in a year, against the frame, and the hours it takes. Given the sums it is worked out from. */
export function FeeCalculator({ children }: { readonly children?: ReactNode }) {
  const inProcess = useWords('inProcess');
  const { number } = useLanguage();
  const words = inProcess.constraints;
  const kroner = (amount: number): string => words.kroner(number(Math.round(amount)));
  function saidOf(written: Answers): string {
    if (hasUnreadSums(written)) return words.unreadSums;
    const sums = feeGivenOf(written);
    if (!sums) return '';
    const { costFrameAmount } = answersIn(written, constraints);
    const frame = numberOf(costFrameAmount, 'kroner');
    if (frame === undefined)
      return isUnreadNumber(costFrameAmount, 'kroner') ? words.unreadFrame : words.noFrame;
    const left = frame - costPerYear(sums);
    return left >= 0 ? words.within(kroner(left)) : words.over(kroner(-left));
  }
  function sumsOf(written: Answers): readonly string[] {
    const given = feeGivenOf(written);
    return [
      given ? kroner(costPerYear(given)) : '–',
      given ? kroner(honorariumPerYear(given)) : '–',
      saidOf(written),
    ];
  }
  // By its text: what is typed in another field draws nothing anew here.
  const [total, fees, said] = JSON.parse(
    useDebouncedProcess(({ process: { answers } }) => JSON.stringify(sumsOf(answers))),
  ) as readonly string[];
  const year = useDebouncedProcess(({ process }) =>
    ownMeetingsOf(process.answers).some((one) => isGathering(one) || one.cost > 0),
  );
  // Not at each digit on the way to a number.
  useSaidWhenChanged(saidOf(useDebouncedProcess(({ process }) => process.answers)));
  return (
    <section aria-label={words.calculator} className={css['calculator']}>
      <h2 className="h-m">{words.calculator}</h2>
      {/* Over the numbers it is worked out from, and always there: it is in sight while they are written, and moves none. */}
      <div className={css['sum']}>
        <dl>
          <div className={css['total']}>
            <dt>{words.total}</dt>
            <dd>{total}</dd>
          </div>
          <div>
            <dt>{words.honorarium}</dt>
            <dd>{fees}</dd>
          </div>
        </dl>
        <p>{said}</p>
        <CostTable />
        <HoursSum />
      </div>
      <KnownRates />
      <div className={css['sums']}>{children}</div>
      <p className="small quiet">
        {words.calculatorHelp} <Formula />
        {year && ` ${words.ownYear}`}
      </p>
    </section>
  );
}

/** How the fees are worked out, by the rule that is answered here. */
function Formula() {
  const { formula } = useWords('inProcess').constraints;
  const { number, code } = useLanguage();
  const { payRules } = useProfile();
  const trust = useChosenTrust(code);
  return useDebouncedProcess(({ process: { answers } }) => {
    const given = answersIn(answers, constraints);
    if (isWithoutFee(given)) return formula.none;
    if (isPaidBySum(given)) return formula.sum;
    const least = numberIn(answers, constraints, 'feeLeastHours') ?? LEAST_HOURS;
    const counted = formula.hour(
      [
        formula.rounding[given.feeRounding ?? ROUNDING],
        ...(least > 0 ? [formula.least(number(least))] : []),
      ].join(', '),
    );
    return isOwnRule(given, payRules) ? `${counted} ${formula.silent(trust?.name ?? '')}` : counted;
  });
}

/** Rates the chosen profile knows, each with source and date; taking one fills three fields. No rate without its source. */
function KnownRates() {
  const inProcess = useWords('inProcess');
  const { rates, payRules } = useProfile();
  if (rates.length === 0) return null;
  return (
    <div className={css['rates']}>
      <span className="small quiet">{inProcess.constraints.ratesFrom}</span>
      <ul>
        {rates.map((rate) => (
          <KnownRate key={`${rate.kind} ${rate.source}`} rate={rate} rules={payRules} />
        ))}
      </ul>
    </div>
  );
}

/** One of them: where it is from stands beside it, and that it is old before anybody takes it. */
function KnownRate({ rate, rules }: { readonly rate: Rate; readonly rules: PayRules }) {
  const { constraints: words } = useWords('inProcess');
  const { longDay, number } = useLanguage();
  const store = useProcessStore();
  const source = words.rateSource(rate.source, longDay(rate.validFrom));
  const id = useId();
  return (
    <li>
      <Button
        look="secondary"
        size="small"
        aria-describedby={id}
        onClick={() => store.change(takeRate(rate, rules), words.ratesFrom)}
      >
        {words.useRate(number(rate.kroner), words.kinds[rate.kind])}
      </Button>
      <p id={id} className="small quiet">
        {[source, ...(rate.also ?? [])].join('. ')}
        {isOldRate(rate.validFrom, today()) && ` – ${words.oldRate}`}
      </p>
    </li>
  );
}
