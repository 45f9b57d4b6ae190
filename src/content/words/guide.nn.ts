import type { Parts } from '#content/languages/parts.ts';
import { answerNn } from './answer.nn.ts';
import { collectNn } from './collect.nn.ts';
import { inviteNn } from './invite.nn.ts';
import { meetingRoomNn } from './meeting-room.nn.ts';
import { meetingNn } from './meeting.nn.ts';
import { phonesNn } from './phones.nn.ts';
import { settingsNn } from './settings.nn.ts';
import { inProcessNn } from './in-process.nn.ts';
import { shellNn } from './shell.nn.ts';
import { takingNn } from './taking.nn.ts';

const { facilitator: window } = meetingRoomNn;
/** By way of the shell, which is there from the start: its own parts would else become chunks by themselves. */
const { approval: approvalNn, export: exportingNn } = inProcessNn;
const { start: startNn } = shellNn;

/** The user guide: one part for each who uses the program. Buttons are called what stands on them. Nynorsk. */
export const guideNn: Parts['guide'] = {
  title: 'Brukarrettleiing',
  lead: 'Finn delen som gjeld deg. Alt du skriv, blir på maskina di til du sender det sjølv.',
  toStart: 'Til framsida',
  contents: 'Kven er du?',
  picture: (section) => `Skjermbilete: ${section}`,
  parts: {
    facilitator: {
      tab: 'Leie arbeidet',
      name: 'For deg som leier arbeidet',
      lead: 'Du førebur, inviterer leiarane, leier to møte og følgjer opp.',
      sections: {
        prepare: {
          heading: 'Førebu',
          points: [
            `Vel «${startNn.create}». Dersom du vil sjå korleis det blir først, vel du «${startNn.example}». «${startNn.tour}» viser deg rundt i det.`,
            'Fyll ut «Om prosessen»: eining, leiar, deltakarar og datoane for dei to møta. Skriv roller, ikkje namn. Dersom føretaket har ein profil, vel du han her.',
            'Du kan fylle ut stega i den rekkjefølgja du vil. Alt blir lagra medan du skriv, og du kan angre øvst.',
            '«Kva er eit godt svar?» øvst i kvart steg opnar råd, eit døme og spørsmål du kan stille.',
          ],
        },
        invite: {
          heading: 'Inviter leiarane',
          points: [
            `Opne «${inviteNn.title}» frå oversikta. Legg til leiarane, og vel kva kvar av dei skal svare på.`,
            'Skriv frist, ei helsing og e-postadressa svara skal til.',
            'Vel lenke, fil eller Word-skjema. Kopier teksten, og send han sjølv i e-post eller Teams.',
            'Bruk fil når lenka er over 2000 teikn, for nokre e-postprogram kortar ho av. Når rettleiaren er opna frå ei fil, verkar lenka berre hos deg.',
            'Eit forsegla svar kan berre lesast i prosessen det høyrer til. Last ned ein kopi med nøkkelen før du slår det på. Dersom du mistar alle kopiane, kan ingen lese svara.',
          ],
        },
        collect: {
          heading: 'Ta inn svara',
          points: [
            `Vel «${collectNn.title}». Slepp filene der, eller lim inn e-postane. Du kan ta mange på ein gong.`,
            'Sjå gjennom før noko blir skrive. Der svara er ulike, vel de kva som skal stå.',
            'Dersom sjukehuset har ei eiga linje, kan forsegla svar kome hit av seg sjølve.',
            `Dersom nokon manglar, ligg teksten klar under «${collectNn.reminder}».`,
          ],
        },
        run: {
          heading: 'Lei møtet',
          points: [
            `Opne møtet frå oversikta, og sjå over tidsplanen. Vel «${meetingNn.page.start}».`,
            `Vel «${window.openRoom}», og dra vindauget over til den store skjermen. Trykk F for full skjerm.`,
            'Ditt eige vindauge viser spørsmåla du kan stille, det du bør lytte etter, tida og notat berre du ser.',
            `Dersom sjukehuset har ei linje for telefonar, vel du «${phonesNn.facilitator.open}». Koden kjem på veggen, og ingen ser eit svar før alle blir viste.`,
            'Skriv svara medan de snakkar. Det de ikkje får avklart, merkjer du som uavklart og går vidare.',
            `Vel «${meetingNn.ending.end}» til slutt. Les opp det de er einige om, og last ned referatet.`,
          ],
        },
        followUp: {
          heading: 'Følg opp',
          points: [
            'Før tiltaka i handlingsplanen: set status, og skriv kva som hjelpte. Det går òg når planen er godkjend.',
            'Skriv råda frå panelet og svara dei fekk. Av dei blir årsrapporten laga.',
            'Under «Oppfølging» og «Evaluering» spør du medlemmer og leiarar korleis panelet fungerer. Kopier lenka, eller last ned Word-skjemaet.',
            'Svara er utan namn. Lim dei inn, eller legg inn filene. Resultatet blir vist når minst tre har svara.',
            'Last ned kalenderen, så har de fristane og evalueringa der.',
            'Når eit år er gått, gjer de kartlegginga på nytt under «Eitt år etter». Dei gamle tala står ved sida av.',
          ],
        },
      },
    },
    leader: {
      tab: 'Svare på førehand',
      name: 'For deg som svarar på førehand',
      lead: 'Du svarar for eininga di. Det tek den tida som står i invitasjonen, og du kan stoppe når du vil.',
      sections: {
        open: {
          heading: 'Opne invitasjonen',
          points: [
            `Opne lenka. Dersom du har fått ei fil, vel du «${startNn.openFile}» på framsida.`,
            'Den første sida seier kven som spør, kor lang tid det tek, og kva som skjer med svara.',
            'Dersom du har fått eit Word-skjema, fyller du ut felta, lagrar og sender det tilbake.',
          ],
        },
        answer: {
          heading: 'Svar',
          points: [
            'Du ser berre di eiga eining og einingane under. Tomme felt er heilt i orden.',
            'Set tala på gruppene ut frå det du veit. Du ser ikkje kva andre har svara. Dersom det manglar ei gruppe, legg du ho til.',
            'Skriv ikkje om enkeltpasientar eller tilsette.',
            'Svara blir lagra i nettlesaren medan du skriv. Opne den same invitasjonen på den same maskina for å halde fram.',
          ],
        },
        send: {
          heading: 'Send svaret',
          points: [
            `Sjå over svara, og vel «${answerNn.frame.short.send}». Ingenting blir sendt før du gjer det.`,
            'Opne ein ferdig e-post, kopier svaret, eller lagre det som fil og legg ho ved.',
            'Dersom du endrar noko seinare, sender du på nytt. Då gjeld det siste svaret.',
            `På ei delt maskin vel du «${answerNn.remove.button}» når du har sendt.`,
          ],
        },
      },
    },
    finisher: {
      tab: 'Gjere ferdig',
      name: 'For deg som gjer dokumenta ferdige',
      lead: 'Du ser over svara, hentar dokumenta og fører vedtaket.',
      sections: {
        look: {
          heading: 'Sjå over',
          points: [
            `Opne «Gjer ferdig», det siste steget. Under «${exportingNn.check}» fører kvar lenke til feltet. Derifrå kjem du tilbake hit.`,
            'Det er lov å la noko stå tomt. Det som manglar, står under «Uavklart» i utkasta.',
            `Vel «${exportingNn.preview}» for å lese eit dokument. Trykk på ein tekst for å endre han.`,
          ],
        },
        documents: {
          heading: 'Hent dokumenta',
          points: [
            'Dei fleste dokumenta finst som Word og PDF. Word kan endrast, og skjermlesarar les det. PDF er for utskrift og er ikkje merkt for skjermlesarar.',
            `«${takingNn.takeAll}» gir alle dokumenta, tabellane, kalenderen og prosessfila i éi mappe.`,
            `Dersom de vil ha malen til føretaket, hentar de han inn under «${settingsNn.title}».`,
          ],
        },
        approve: {
          heading: 'Før vedtaket',
          points: [
            'Set mandatet og handlingsplanen «Til godkjenning» når dei blir sende til møtet som skal vedta dei.',
            `Når dei er vedtekne, vel du «${approvalNn.approveIt}» og skriv datoen. Då blir teksten låst, og vi tek vare på versjonen.`,
            'Når noko skal endrast seinare, låser du opp. Då blir det laga ein ny versjon, og den gamle finst framleis.',
          ],
        },
        keep: {
          heading: 'Send og ta vare på',
          points: [
            'Rettleiaren sender ingenting. Legg ved dokumenta i e-post, eller legg dei i sakssystemet dykkar.',
            `Vel «${exportingNn.downloadFile}» til slutt. Ho har alt de har skrive, og kan opnast på ei anna maskin.`,
            `Vel «${exportingNn.makeColleagueFile}» når ein annan skal lese eller skrive vidare. Du vel om notata dine, nøkkelen og det kvar leiar svara, skal vere med.`,
            `Når alt skal flyttast til ei ny maskin, bruker du «${settingsNn.move.title}» under «${settingsNn.title}».`,
            `På ei delt maskin slettar du til slutt med «${settingsNn.forget.title}».`,
          ],
        },
      },
    },
  },
};
