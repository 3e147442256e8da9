// Owns when CloudBase's SDK is loaded: in a browser, when the build names an environment, and with the first request.

/** Written out where it decides, so that other builds do not even contain the SDK. */
export function loadCloudApp() {
  return process.env.TARO_ENV !== 'weapp' && process.env.TARO_APP_CLOUD_ENV
    ? import('./cloud-app').then(({ cloudApp }) => cloudApp)
    : Promise.reject(new TypeError('this build has no CloudBase environment'))
}
