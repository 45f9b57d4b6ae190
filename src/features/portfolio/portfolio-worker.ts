import { savedParts } from '#domain/guide/saved-parts.ts';
import { answerLongJob } from '#session/machine/follow-worker.ts';
import { readPortfolio, type PortfolioFile, type ReadPortfolio } from '#storage/files/portfolio-files.ts';
import { toldNowAndThen } from './told-now-and-then.ts';

answerLongJob<readonly PortfolioFile[], number, ReadPortfolio>((files, tell) =>
  readPortfolio(files, savedParts, toldNowAndThen(tell)),
);
