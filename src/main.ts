import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/access.css';
import './ui/styles/stalled.css';
import { boot } from './app/boot';
import { showAppPhase } from './app/document-state';
import { reportProblem } from './app/report-problem';

const host = document.getElementById('app');
if (host === null) throw new Error('The page has no #app element to draw in');
boot(host).catch((problem: unknown) => {
  reportProblem(problem);
  showAppPhase('failed');
});
