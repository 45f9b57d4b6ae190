/** The fixed words of the yearly report. The `{name}` places are filled in by `filled`. */
export type YearlyReportWords = Readonly<
  Record<
    /** `{body}`, `{unit}` */
    | 'titleIn'
    /** `{body}` */
    | 'titleFor'
    | 'date'
    | 'receivers'
    | 'members'
    /** A number of people and its share of all: `{people}`, `{percent}` */
    | 'share'
    | 'bodies'
    | 'meetings'
    | 'work'
    /** `{given}`, `{answered}`, `{outcome}`: how many pieces of advice. */
    | 'adviceCount'
    | 'raised'
    | 'noAnswer'
    | 'noOutcome'
    | 'advice'
    | 'evaluation'
    | 'nextYear'
    | 'done'
    | 'remaining',
    string
  >
>;
