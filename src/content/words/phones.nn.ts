import type { Parts } from '#content/languages/parts.ts';

/** What stands on the phones in the room, on the wall about them, and beside the facilitator. */
export const phonesNn: Parts['phones'] = {
  join: {
    title: 'Røyst frå telefonen',
    lead: 'Skriv koden som står på veggen.',
    leadScanned: 'Trykk på knappen, så er du med.',
    code: 'Kode, seks tal',
    press: 'Bli med',
    joining: 'Koplar til …',
    wrong: 'Koden stemmer ikkje. Han kan vere bytt ut. Sjå på veggen og prøv igjen.',
    wait: 'For mange har prøvd feil kode. Vent eit minutt, eller peik kameraet mot biletet på veggen.',
    down: 'Får ikkje kontakt akkurat no. Prøv igjen om litt.',
    none: 'Her er det inga avrøysting på telefon. Spør den som leier møtet.',
    unseen:
      'Ingen ser kva du svarar før alle svar blir viste samtidig. Du treng ingen konto, og namnet ditt blir ikkje lagra.',
  },
  phone: {
    title: 'Avrøysting',
    wall: 'Følg med på veggen',
    wallLead: 'Neste spørsmål kjem hit av seg sjølv.',
    shown: 'Svara står på veggen',
    shownLead: 'Takk. Neste spørsmål kjem hit av seg sjølv.',
    ended: 'Avrøystinga er over',
    endedLead: 'Takk for at du var med. Du kan lukke sida.',
    yours: (value) => `Svaret ditt er ${value}. Du kan endre det til svara blir viste.`,
    choose: 'Vel eitt svar.',
    dotsLeft: (left) => (left === 1 ? '1 prikk igjen' : `${left} prikkar igjen`),
    more: (text) => `Ein prikk til på «${text}»`,
    less: (text) => `Ein prikk mindre på «${text}»`,
    dots: (count) => (count === 1 ? '1 prikk' : `${count} prikkar`),
    sent: 'Sendt',
    unsent: 'Ikkje sendt enno. Det går av seg sjølv når nettet er tilbake.',
  },
  wall: {
    title: 'Røyst frå telefonen',
    scan: 'Peik kameraet mot biletet',
    or: 'eller opne',
    write: 'og skriv koden',
    picture: 'Kode å skanne med kameraet',
    unseen: 'Ingen ser kva du svarar før alle svar blir viste samtidig.',
    close: 'Skjul koden',
  },
  facilitator: {
    title: 'Telefonar',
    lead: 'Dei som er i rommet, kan svare frå telefonen. Ingen ser eit svar før alle blir viste.',
    open: 'La telefonane røyste',
    opening: 'Opnar …',
    code: (figures) => `Kode ${figures}`,
    here: (count) => (count === 1 ? '1 telefon er med' : `${count} telefonar er med`),
    showCode: 'Vis koden på veggen',
    hideCode: 'Skjul koden',
    end: 'Avslutt for telefonane',
    endConfirm: 'Telefonane blir kopla frå, og svar som ikkje er viste, blir sletta.',
    endYes: 'Avslutt',
    endNo: 'Ikkje no',
    down: 'Får ikkje kontakt med linja. De kan telje hender eller sende tastaturet rundt som før.',
    waiting: 'Ventar på svara frå telefonane. Dei kjem når linja er tilbake.',
    taken: 'Svar frå telefonane',
  },
  answered: (answered, here) =>
    here < answered || here === 0
      ? `${answered} ${answered === 1 ? 'telefon' : 'telefonar'} har svara`
      : `${answered} av ${here} ${here === 1 ? 'telefon' : 'telefonar'} har svara`,
};
