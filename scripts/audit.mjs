// npm run audit: what is known of the packages we have. It tells; it is no part of npm test.
import { spawnSync } from 'node:child_process';

const GRAVE = ['critical', 'high'];

/** Asks npm about packages; null where the registry does not answer. */
function audit(args) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...args], { encoding: 'utf8' });
  try {
    const report = JSON.parse(stdout);
    return report.metadata === undefined ? null : report;
  } catch {
    return null;
  }
}

function tell(title, report) {
  const { total } = report.metadata.vulnerabilities;
  console.log(`${title}: ${total === 0 ? 'nothing known' : `${total} with a known weakness`}`);
  for (const { name, severity, range, fixAvailable } of Object.values(report.vulnerabilities)) {
    console.log(
      `  ${severity.padEnd(9)} ${name} ${range}${fixAvailable ? ', mended upstream' : ''}`,
    );
  }
}

const shipped = audit(['--omit=dev']);
const all = audit([]);
if (shipped === null || all === null) {
  console.log('The registry did not answer: nothing is known either way.');
} else {
  tell('Shipped', shipped);
  tell('With what builds and tests', all);
  const isGrave = GRAVE.some((severity) => shipped.metadata.vulnerabilities[severity] > 0);
  process.exitCode = isGrave ? 1 : 0;
}
