// Adds to the mini-program templates the screen-reader attributes that Taro leaves out.
// Plain JavaScript: Taro loads plugins before it can read TypeScript.
const path = require('node:path')
const accessibleComponents = require('./accessible-components.json')

module.exports = (context) => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template.mergeComponents(context, accessibleComponents)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'accessibility-runtime.js')].flat()
    },
  })
}
