/* Days: typed as people write them, read back in both calendars, or picked from the browser's own calendar. */
(function () {
  'use strict';
  var ERAS = [['令和', 'r', 2019, '2019-05-01'], ['平成', 'h', 1989, '1989-01-08'], ['昭和', 's', 1926, '1926-12-25'], ['大正', 't', 1912, '1912-07-30'], ['明治', 'm', 1868, '1868-01-25']];
  var SPLIT = '(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?$';
  var IN_ERA = new RegExp('^(令和|平成|昭和|大正|明治|[令平昭大明rhstm])\\.?(\\d{1,2})' + SPLIT), WESTERN = new RegExp('^(\\d{4})' + SPLIT);
  var SHORT = /^(?:([rhstm])(\d{1,2})|(\d{4})|(\d))(\d\d)(\d\d)$/;
  function two(n) { return ('0' + n).slice(-2); }
  function year(era, n) { var found = ERAS.find(function (e) { return e[1] === era || e[0].charAt(0) === era.charAt(0); }); return found[2] + Number(n) - 1; }
  function iso(y, m, d) {
    var day = new Date(Date.UTC(y, m - 1, d));
    return day.getUTCMonth() + 1 === Number(m) && day.getUTCDate() === Number(d) ? ('000' + y).slice(-4) + '-' + two(m) + '-' + two(d) : '';
  }
  /* the server reads again and decides; what is not understood here is left as it was typed */
  function read(typed) {
    var s = typed.normalize('NFKC').toLowerCase().replace(/\s/g, '').replace('元', '1'), m = IN_ERA.exec(s);
    if (m) { return iso(year(m[1], m[2]), m[3], m[4]); }
    m = WESTERN.exec(s); if (m) { return iso(Number(m[1]), m[2], m[3]); }
    m = SHORT.exec(s); if (!m) { return ''; }
    return iso(m[1] ? year(m[1], m[2]) : m[3] ? Number(m[3]) : year('r', m[4]), m[5], m[6]);
  }
  function wareki(day) {
    var era = ERAS.find(function (e) { return day >= e[3]; }), part = day.split('-').map(Number);
    if (!era) { return day; }
    var n = part[0] - era[2] + 1;
    return era[0] + (n === 1 ? '元' : n) + '年' + part[1] + '月' + part[2] + '日';
  }
  function echo(field) {
    var line = field.closest('.field').querySelector('[data-read]'), day = read(field.value);
    if (!line) { return; }
    var part = day.split('-').map(Number), weekday = day ? new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'short', timeZone: 'UTC' }).format(new Date(day)) : '';
    line.textContent = day ? line.dataset.read.replace('{0}', part[0]).replace('{1}', part[1]).replace('{2}', part[2]).replace('{3}', weekday) : '';
  }
  function all() { document.querySelectorAll('[data-day]').forEach(echo); }
  document.addEventListener('input', function (event) { if (event.target.matches('[data-day]')) { echo(event.target); } });
  document.addEventListener('change', function (event) {
    var from = event.target;
    if (from.matches('[data-day]')) { var day = read(from.value); if (day) { from.value = wareki(day); } echo(from); }
    if (from.matches('.day-native') && from.value) {
      var field = from.closest('.day-pick').querySelector('[data-day]');
      field.value = wareki(from.value);
      field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-calendar]');
    if (!button) { return; }
    var pick = button.closest('.day-pick'), calendar = pick.querySelector('.day-native');
    calendar.value = read(pick.querySelector('[data-day]').value);
    if (calendar.showPicker) { calendar.showPicker(); } else { calendar.focus(); calendar.click(); }
  });
  document.addEventListener('fubako:settled', all);
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', all); } else { all(); }
})();
