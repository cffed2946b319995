/** What Playwright has Chromium do without: a second such switch takes the place of the first. */
const AS_PLAYWRIGHT_DOES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
] as const;

/** Pages behind the address bar, which nobody sees: each window, one a test, loads two of them. */
const ADDRESS_BAR_PAGES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
] as const;

/** Features of the browser that the tests do without, as `--disable-features` takes them. */
export const DISABLED_FEATURES = [...AS_PLAYWRIGHT_DOES, ...ADDRESS_BAR_PAGES].join(',');
