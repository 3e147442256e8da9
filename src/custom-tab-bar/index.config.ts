// Owns the settings of the empty tab bar component.
export default { component: true }
