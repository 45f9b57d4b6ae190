/** What stands on the phones in the room, on the wall about them, and beside the facilitator. */
export const phonesNb = {
  join: {
    title: 'Stem fra telefonen',
    lead: 'Skriv koden som står på veggen.',
    leadScanned: 'Trykk på knappen, så er du med.',
    code: 'Kode, seks tall',
    press: 'Bli med',
    joining: 'Kobler til …',
    wrong: 'Koden stemmer ikke. Den kan være byttet ut. Se på veggen og prøv igjen.',
    wait: 'For mange har prøvd feil kode. Vent et minutt, eller pek kameraet mot bildet på veggen.',
    down: 'Får ikke kontakt akkurat nå. Prøv igjen om litt.',
    none: 'Her er det ingen avstemning på telefon. Spør den som leder møtet.',
    unseen:
      'Ingen ser hva du svarer før alle svar vises samtidig. Du trenger ingen konto, og navnet ditt lagres ikke.',
  },
  phone: {
    /** The name of the page while one is in. */
    title: 'Avstemning',
    wall: 'Følg med på veggen',
    wallLead: 'Neste spørsmål kommer hit av seg selv.',
    shown: 'Svarene vises på veggen',
    shownLead: 'Takk. Neste spørsmål kommer hit av seg selv.',
    ended: 'Avstemningen er over',
    endedLead: 'Takk for at du var med. Du kan lukke siden.',
    /** "Ditt svar er 2. Noe". */
    yours: (value: number) => `Svaret ditt er ${value}. Du kan endre det til svarene vises.`,
    choose: 'Velg ett svar.',
    dotsLeft: (left: number) => (left === 1 ? '1 prikk igjen' : `${left} prikker igjen`),
    more: (text: string) => `En prikk til på «${text}»`,
    less: (text: string) => `En prikk mindre på «${text}»`,
    dots: (count: number) => (count === 1 ? '1 prikk' : `${count} prikker`),
    sent: 'Sendt',
    unsent: 'Ikke sendt ennå. Det går av seg selv når nettet er tilbake.',
  },
  wall: {
    title: 'Stem fra telefonen',
    scan: 'Pek kameraet mot bildet',
    or: 'eller åpne',
    write: 'og skriv koden',
    picture: 'Kode å skanne med kameraet',
    unseen: 'Ingen ser hva du svarer før alle svar vises samtidig.',
    close: 'Skjul koden',
  },
  facilitator: {
    title: 'Telefoner',
    lead: 'De som er i rommet, kan svare fra telefonen. Ingen ser et svar før alle vises.',
    open: 'La telefonene stemme',
    opening: 'Åpner …',
    code: (figures: string) => `Kode ${figures}`,
    here: (count: number) => (count === 1 ? '1 telefon er med' : `${count} telefoner er med`),
    showCode: 'Vis koden på veggen',
    hideCode: 'Skjul koden',
    end: 'Avslutt for telefonene',
    endConfirm: 'Telefonene kobles fra, og svar som ikke er vist, slettes.',
    endYes: 'Avslutt',
    endNo: 'Ikke nå',
    down: 'Får ikke kontakt med linjen. Dere kan telle hender eller sende tastaturet rundt som før.',
    waiting: 'Venter på svarene fra telefonene. De kommer når linjen er tilbake.',
    taken: 'Svar fra telefonene',
  },
  /** "7 av 12 telefoner har svart". */
  answered: (answered: number, here: number) =>
    here < answered || here === 0
      ? `${answered} ${answered === 1 ? 'telefon' : 'telefoner'} har svart`
      : `${answered} av ${here} ${here === 1 ? 'telefon' : 'telefoner'} har svart`,
};
