import { describeJourney } from './describe-journey';
import { startPuppeteer } from './start-puppeteer';

describeJourney('chromium', () => startPuppeteer('chromium'));
