/** What the summary on one page says. */
export interface SummaryWords extends Readonly<
  Record<
    | 'titleIn'
    | 'titleFor'
    | 'date'
    | 'theUnit'
    | 'proposal'
    | 'reason'
    | 'gaps'
    | 'firstMeasures'
    | 'otherForms'
    | 'approveMandate'
    | 'mandateApproved'
    | 'frame'
    | 'evaluate'
    | 'evaluateMonth'
    | 'evaluateAsMandate'
    | 'plotAlt'
    | 'panel'
    | 'members'
    | 'meetings'
    | 'hours'
    | 'groups'
    | 'cost'
    | 'onlyFrame'
    | 'noFrame'
    | 'ofFrame'
    | 'overFrame'
    | 'time'
    | 'teamMeetings'
    | 'deadlines'
    | 'evaluation'
    | 'binds'
    | 'bindsMoney'
    | 'bindsAnswers'
    | 'bindsTime',
    string
  >
> {
  /** The first sentence of the proposal, by the decision. `{body}`, `{unit}` */
  readonly needs: Readonly<Record<'yes' | 'yes-on-trial' | 'not-now' | 'other-form', string>>;
}
