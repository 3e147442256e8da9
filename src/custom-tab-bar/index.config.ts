// Declares the empty tab bar as a component.
export default { component: true }
