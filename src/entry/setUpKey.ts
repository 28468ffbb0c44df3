/** Name of the mark in a workbook that says the add-in was used there. */
export const setUpKey = "KpiDesk.setUp";
