/** Words of this area. */
export default {};
