import { describeJourney } from './describe-journey';
import { startPuppeteer } from './start-puppeteer';

describeJourney('firefox', () => startPuppeteer('firefox'));
