import { describeJourney } from './describe-journey';
import { startWebkit } from './start-webkit';

describeJourney('webkit', startWebkit);
