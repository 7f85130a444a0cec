/**
 * 休日と執務日: the national holidays (国民の祝日に関する法律), the days on which the town's offices are closed
 * (町の休日を定める条例), and the calculation of working days for deadlines and reminders. Read by everybody
 * through {@link jp.fubako.calendar.WorkingCalendar}; changed by the records office.
 */
package jp.fubako.calendar;
