import { answerNb } from './answer.nb.ts';
import { collectNb } from './collect.nb.ts';
import { inviteNb } from './invite.nb.ts';
import { meetingRoomNb } from './meeting-room.nb.ts';
import { meetingNb } from './meeting.nb.ts';
import { phonesNb } from './phones.nb.ts';
import { settingsNb } from './settings.nb.ts';
import { inProcessNb } from './in-process.nb.ts';
import { shellNb } from './shell.nb.ts';
import { takingNb } from './taking.nb.ts';

interface GuideSection {
  readonly heading: string;
  readonly points: readonly string[];
}
/** What one reader does, from first to last. */
interface GuidePart<Section extends string> {
  /** Short, on the way to it. */
  readonly tab: string;
  readonly name: string;
  readonly lead: string;
  readonly sections: { readonly [S in Section]: GuideSection };
}

const { facilitator: window } = meetingRoomNb;
/** By way of the shell, which is there from the start: its own parts would else become chunks by themselves. */
const { approval: approvalNb, export: exportingNb } = inProcessNb;
const { start: startNb } = shellNb;

/** The user guide: one part for each who uses the program. Buttons are called what stands on them. Bokmål. */
export const guideNb: {
  readonly title: string;
  readonly lead: string;
  readonly toStart: string;
  readonly contents: string;
  /** Of the screen a section is about. */
  readonly picture: (section: string) => string;
  readonly parts: {
    readonly facilitator: GuidePart<'prepare' | 'invite' | 'collect' | 'run' | 'followUp'>;
    readonly leader: GuidePart<'open' | 'answer' | 'send'>;
    readonly finisher: GuidePart<'look' | 'documents' | 'approve' | 'keep'>;
  };
} = {
  title: 'Brukerveiledning',
  lead: 'Finn delen som gjelder deg. Alt du skriver, blir på maskinen din til du sender det selv.',
  toStart: 'Til forsiden',
  contents: 'Hvem er du?',
  picture: (section) => `Skjermbilde: ${section}`,
  parts: {
    facilitator: {
      tab: 'Lede arbeidet',
      name: 'For deg som leder arbeidet',
      lead: 'Du forbereder, inviterer lederne, leder to møter og følger opp.',
      sections: {
        prepare: {
          heading: 'Forbered',
          points: [
            `Velg «${startNb.create}». Hvis du vil se hvordan det blir først, velger du «${startNb.example}». «${startNb.tour}» viser deg rundt i det.`,
            'Fyll ut «Om prosessen»: enhet, leder, deltakere og datoene for de to møtene. Skriv roller, ikke navn. Hvis foretaket har en profil, velger du den her.',
            'Stegene kan fylles ut i den rekkefølgen du vil. Alt lagres mens du skriver, og du kan angre øverst.',
            '«Hva er et godt svar?» øverst i hvert steg åpner råd, et eksempel og spørsmål du kan stille.',
          ],
        },
        invite: {
          heading: 'Inviter lederne',
          points: [
            `Åpne «${inviteNb.title}» fra oversikten. Legg til lederne, og velg hva hver av dem skal svare på.`,
            'Skriv frist, en hilsen og e-postadressen svarene skal til.',
            'Velg lenke, fil eller Word-skjema. Kopier teksten, og send den selv i e-post eller Teams.',
            'Bruk fil når lenken er over 2000 tegn, for noen e-postprogrammer kutter den. Når veilederen er åpnet fra en fil, virker lenken bare hos deg.',
            'Et forseglet svar kan bare leses i prosessen det hører til. Last ned en kopi med nøkkelen før du slår det på. Hvis du mister alle kopiene, kan ingen lese svarene.',
          ],
        },
        collect: {
          heading: 'Ta inn svarene',
          points: [
            `Velg «${collectNb.title}». Slipp filene der, eller lim inn e-postene. Du kan ta mange på en gang.`,
            'Se gjennom før noe blir skrevet. Der svarene er ulike, velger dere hva som skal stå.',
            'Hvis sykehuset har en egen linje, kan forseglede svar komme hit av seg selv.',
            `Hvis noen mangler, ligger teksten klar under «${collectNb.reminder}».`,
          ],
        },
        run: {
          heading: 'Led møtet',
          points: [
            `Åpne møtet fra oversikten, og se over tidsplanen. Velg «${meetingNb.page.start}».`,
            `Velg «${window.openRoom}», og dra vinduet over til den store skjermen. Trykk F for full skjerm.`,
            'Ditt eget vindu viser spørsmålene du kan stille, det du bør lytte etter, tiden og notater bare du ser.',
            `Hvis sykehuset har en linje for telefoner, velger du «${phonesNb.facilitator.open}». Koden kommer på veggen, og ingen ser et svar før alle vises.`,
            'Skriv svarene mens dere snakker. Det dere ikke får avklart, merker du som uavklart og går videre.',
            `Velg «${meetingNb.ending.end}» til slutt. Les opp det dere er enige om, og last ned referatet.`,
          ],
        },
        followUp: {
          heading: 'Følg opp',
          points: [
            'Før tiltakene i handlingsplanen: sett status, og skriv hva som hjalp. Det går også når planen er godkjent.',
            'Skriv rådene fra panelet, og svarene på dem. De kommer med i årsrapporten.',
            'Under «Oppfølging» og «Evaluering» spør du medlemmer og ledere hvordan panelet fungerer. Kopier lenken, eller last ned Word-skjemaet.',
            'Svarene er uten navn. Lim dem inn, eller legg inn filene. Resultatet vises når minst tre har svart.',
            'Last ned kalenderen, så har dere fristene og evalueringen der.',
            'Når et år er gått, gjør dere kartleggingen på nytt under «Ett år etter». De gamle tallene står ved siden av.',
          ],
        },
      },
    },
    leader: {
      tab: 'Svare på forhånd',
      name: 'For deg som svarer på forhånd',
      lead: 'Du svarer for din enhet. Det tar den tiden som står i invitasjonen, og du kan stoppe når du vil.',
      sections: {
        open: {
          heading: 'Åpne invitasjonen',
          points: [
            `Åpne lenken. Hvis du har fått en fil, velger du «${startNb.openFile}» på forsiden.`,
            'Den første siden sier hvem som spør, hvor lang tid det tar, og hva som skjer med svarene.',
            'Hvis du har fått et Word-skjema, fyller du ut feltene, lagrer og sender det tilbake.',
          ],
        },
        answer: {
          heading: 'Svar',
          points: [
            'Du ser bare din egen enhet og enhetene under den. Tomme felt er helt i orden.',
            'Sett tallene på gruppene ut fra det du vet. Du ser ikke hva andre har svart. Hvis det mangler en gruppe, legger du den til.',
            'Skriv ikke om enkeltpasienter eller ansatte.',
            'Svarene lagres i nettleseren mens du skriver. Åpne den samme invitasjonen på den samme maskinen for å fortsette.',
          ],
        },
        send: {
          heading: 'Send svaret',
          points: [
            `Se over svarene, og velg «${answerNb.frame.short.send}». Ingenting sendes før du gjør det.`,
            'Åpne en ferdig e-post, kopier svaret, eller lagre det som fil og legg den ved.',
            'Hvis du endrer noe senere, sender du på nytt. Da gjelder det siste svaret.',
            `På en delt maskin velger du «${answerNb.remove.button}» når du har sendt.`,
          ],
        },
      },
    },
    finisher: {
      tab: 'Gjøre ferdig',
      name: 'For deg som gjør dokumentene ferdige',
      lead: 'Du ser over svarene, henter dokumentene og fører vedtaket.',
      sections: {
        look: {
          heading: 'Se over',
          points: [
            `Åpne «Gjør ferdig», det siste steget. Under «${exportingNb.check}» fører hver lenke til feltet. Derfra kommer du tilbake hit.`,
            'Det er lov å la noe stå tomt. Det som mangler, står under «Uavklart» i utkastene.',
            `Velg «${exportingNb.preview}» for å lese et dokument. Trykk på en tekst for å endre den.`,
          ],
        },
        documents: {
          heading: 'Hent dokumentene',
          points: [
            'De fleste dokumentene finnes som Word og PDF. Word kan endres, og skjermlesere leser det. PDF er for utskrift og er ikke merket for skjermlesere.',
            `«${takingNb.takeAll}» gir alle dokumentene, tabellene, kalenderen og prosessfilen i én mappe.`,
            `Hvis dere vil ha foretakets egen mal, henter dere den inn under «${settingsNb.title}».`,
          ],
        },
        approve: {
          heading: 'Før vedtaket',
          points: [
            'Sett mandatet og handlingsplanen «Til godkjenning» når de sendes til møtet som skal vedta dem.',
            `Når de er vedtatt, velger du «${approvalNb.approveIt}» og skriver datoen. Da låses teksten, og versjonen tas vare på.`,
            'Når noe skal endres senere, låser du opp. Da lages en ny versjon, og den gamle finnes fortsatt.',
          ],
        },
        keep: {
          heading: 'Send og ta vare på',
          points: [
            'Veilederen sender ingenting. Legg dokumentene ved i e-post, eller i sakssystemet deres.',
            `Velg «${exportingNb.downloadFile}» til slutt. Den har alt dere har skrevet, og kan åpnes på en annen maskin.`,
            `Velg «${exportingNb.makeColleagueFile}» når en annen skal lese eller skrive videre. Du velger om notatene dine, nøkkelen og det hver leder svarte, skal være med.`,
            `Når alt skal flyttes til en ny maskin, bruker du «${settingsNb.move.title}» under «${settingsNb.title}».`,
            `På en delt maskin sletter du til slutt med «${settingsNb.forget.title}».`,
          ],
        },
      },
    },
  },
};
