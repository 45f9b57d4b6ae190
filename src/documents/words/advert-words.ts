/** What the description of a role says around it, and the advert that is published. */
export interface AdvertWords {
  /** Of the description, which is not published. `{body}`, `{unit}`, `{role}` */
  readonly description: Readonly<Record<'title' | 'titleFor' | 'role' | 'forGroup', string>>;
  readonly advert: Readonly<
    Record<
      | 'title'
      | 'titleFor'
      | 'member'
      | 'leadSpecific'
      | 'leadBroad'
      | 'experience'
      | 'about'
      | 'tasks'
      | 'moreTasks'
      | 'required'
      | 'requiredOfGroup'
      | 'requiredNote'
      | 'desirable'
      | 'terms'
      | 'meetings'
      | 'hours'
      | 'fee'
      | 'feeFrom'
      | 'expenses'
      | 'expensesText'
      | 'agreement'
      | 'agreementText'
      | 'apply'
      | 'applyHole'
      | 'age'
      | 'ageBetween'
      | 'ageFrom'
      | 'ageTo'
      | 'consent'
      | 'consentUnder'
      | 'period'
      | 'usualTime'
      | 'safeAdult'
      | 'youthHours'
      | 'youthFee'
      | 'applyTo'
      | 'applyBy'
      | 'contact'
      | 'adjustments'
      | 'noHealth',
      string
    >
  >;
}
