/* The form of a draft: saves quietly, keeps on this device what the server has not got yet, marks what is left of an
   older proposal, and leads to the field that is meant. */
(function () {
  'use strict';
  var QUIET = 2000, AT_ONCE = 150, AGAIN = 15000, LONGEST = 10000, OLD = 14 * 24 * 3600 * 1000;
  var form, timer = 0, since = 0, changes = 0, sentChanges = 0, composing = false, dirty = false, answered = 0;
  var synced = {}, sent = null;
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function byId(id) { return document.getElementById(id); }
  function mark() { return document.querySelector('[data-saved]'); }

  /* what stands in the form, by the id of its controls */
  function controls() {
    return all('input[id], textarea[id], select[id]', form).filter(function (each) {
      return each.type !== 'hidden' && each.type !== 'submit' && each.type !== 'button' && each.type !== 'password' && each.type !== 'file';
    });
  }
  function chosen(control) { return control.type === 'checkbox' || control.type === 'radio'; }
  function valueOf(control) { return chosen(control) ? String(control.checked) : control.value; }
  function put(control, value) { if (chosen(control)) { control.checked = value === 'true'; } else { control.value = value; } }
  function values() { var found = {}; controls().forEach(function (each) { found[each.id] = valueOf(each); }); return found; }
  function captionOf(control) { var label = document.querySelector('label[for="' + control.id + '"]'); return label && label.firstChild ? label.firstChild.textContent : ''; }

  /* the copy on this device */
  function key() { return 'draft:' + form.dataset.person + ':' + form.dataset.draft; }
  function storage(name, value) {
    try { if (value === undefined) { return localStorage.getItem(name); }
      if (value === null) { localStorage.removeItem(name); } else { localStorage.setItem(name, value); } } catch (e) { /* storage may be off or full */ }
    return null;
  }
  function sweep() {
    try {
      Object.keys(localStorage).filter(function (each) { return each.indexOf('draft:') === 0; }).forEach(function (each) {
        var copy = JSON.parse(localStorage.getItem(each));
        if (!copy || Date.now() - copy.at > OLD) { localStorage.removeItem(each); }
      });
    } catch (e) { /* storage may be off */ }
  }
  function keep() {
    var now = values(), differing = {}, any = false;
    Object.keys(now).forEach(function (id) { if (now[id] !== synced[id]) { differing[id] = now[id]; any = true; } });
    storage(key(), any ? JSON.stringify({ version: mark().dataset.version, at: Date.now(), values: differing }) : null);
  }
  function restore() {
    var text = storage(key()), copy = text ? JSON.parse(text) : null;
    if (!copy) { return; }
    var differing = controls().filter(function (each) { return each.id in copy.values && copy.values[each.id] !== valueOf(each); });
    if (!differing.length) { storage(key(), null); return; }
    if (copy.version === mark().dataset.version) {
      differing.forEach(function (each) { put(each, copy.values[each.id]); });
      byId('keptBack').hidden = false;
      changed(AT_ONCE);
    } else { choose(differing, copy); }
  }
  function cell(row, text, name) { var td = document.createElement(name); td.textContent = text; if (name === 'td') { td.className = 'whole'; } row.appendChild(td); }
  function choose(differing, copy) {
    differing.forEach(function (each) {
      var row = document.createElement('tr');
      cell(row, captionOf(each), 'th'); cell(row, valueOf(each), 'td'); cell(row, copy.values[each.id], 'td');
      byId('keptRows').appendChild(row);
    });
    byId('keptChoice').hidden = false;
    byId('keptUse').addEventListener('click', function () {
      differing.forEach(function (each) { put(each, copy.values[each.id]); });
      byId('keptChoice').hidden = true; changed(AT_ONCE);
    });
    byId('keptDrop').addEventListener('click', function () { byId('keptChoice').hidden = true; keep(); });
  }

  /* quiet saving */
  function changed(wait) {
    changes++; dirty = true;
    var now = Date.now();
    if (!since) { since = now; }
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(AT_ONCE, Math.min(wait, since + LONGEST - now)));
  }
  function save() {
    clearTimeout(timer);
    if (!dirty || !form) { return; }
    var button = document.querySelector('[data-autosave]');
    // while an answer is awaited the button is shut, and a press on it would be lost
    if (composing || button.disabled) { timer = setTimeout(save, AT_ONCE); return; }
    dirty = false; since = 0; sentChanges = changes; sent = values();
    document.dispatchEvent(new CustomEvent('fubako:quiet'));
    button.click();
  }
  function arrived() {
    var now = mark();
    if (!now || Number(now.dataset.saved) === answered) { return; }
    answered = Number(now.dataset.saved);
    synced = changes === sentChanges || !sent ? values() : sent;
    sent = null;
    byId('unsaved').hidden = true; byId('saved').hidden = false;
    keep();
  }
  function failed() {
    if (!sent) { return; }
    sent = null; dirty = true;
    byId('unsaved').hidden = false; byId('saved').hidden = true;
    clearTimeout(timer); timer = setTimeout(save, AGAIN);
  }
  function listen() {
    document.addEventListener('compositionstart', function () { composing = true; }, true);
    document.addEventListener('compositionend', function () { composing = false; }, true);
    form.addEventListener('input', function (event) {
      keepSoon();
      changed(event.target.matches('select, input[type=checkbox], input[type=radio]') ? AT_ONCE : QUIET);
      draw(event.target);
    });
    form.addEventListener('change', function () { if (dirty) { changed(AT_ONCE); } });
    document.addEventListener('visibilitychange', function () { if (document.hidden) { keep(); save(); } });
    window.addEventListener('pagehide', keep);
    document.addEventListener('fubako:pressing', function () { dirty = false; clearTimeout(timer); keep(); sentChanges = changes; sent = values(); });
    var $ = window.jQuery;
    if ($) {
      $(document).on('pfAjaxComplete', function (event, xhr) {
        var text = xhr && xhr.responseText;
        if (text && text.indexOf('<redirect') > 0) { storage(key(), null); return; }
        setTimeout(function () { if (xhr && xhr.status === 200) { arrived(); } leftovers(); shownPhrases(); }, 0);
      });
      $(document).on('pfAjaxError', function (event, xhr) { if (!xhr || xhr.status !== 401) { failed(); } });
    }
  }
  var keeping = 0;
  function keepSoon() { clearTimeout(keeping); keeping = setTimeout(keep, 300); }

  /* what is left of the older proposal is marked behind the text until it is touched */
  var behind = {};
  function leftWords(control) {
    return all('[data-left-field]').filter(function (each) { return 'draft:' + each.dataset.leftField === control.id; }).map(function (each) { return each.dataset.leftWords; });
  }
  function draw(control) {
    var sheet = behind[control.id];
    if (!sheet) { return; }
    sheet.textContent = '';
    var rest = control.value, words = leftWords(control);
    while (rest) {
      var at = -1, which = '';
      words.forEach(function (word) { var found = rest.indexOf(word); if (found >= 0 && (at < 0 || found < at)) { at = found; which = word; } });
      sheet.appendChild(document.createTextNode(at < 0 ? rest : rest.slice(0, at)));
      if (at < 0) { break; }
      var found = document.createElement('mark'); found.textContent = which; sheet.appendChild(found);
      rest = rest.slice(at + which.length);
    }
    sheet.appendChild(document.createTextNode('\n'));
    sheet.scrollTop = control.scrollTop; sheet.scrollLeft = control.scrollLeft;
  }
  function lay(control) {
    var box = document.createElement('div'), sheet = document.createElement('div');
    box.className = 'marked'; sheet.className = 'input marked-words' + (control.tagName === 'INPUT' ? ' marked-line' : '');
    sheet.setAttribute('aria-hidden', 'true');
    control.parentNode.insertBefore(box, control); box.appendChild(sheet); box.appendChild(control);
    control.addEventListener('scroll', function () { sheet.scrollTop = control.scrollTop; sheet.scrollLeft = control.scrollLeft; });
    behind[control.id] = sheet;
  }
  function leftovers() {
    all('[data-left-field]').forEach(function (each) {
      var control = byId('draft:' + each.dataset.leftField);
      if (control && !behind[control.id] && document.activeElement !== control) { lay(control); }
    });
    Object.keys(behind).forEach(function (id) { var control = byId(id); if (control) { draw(control); } });
  }
  function fix(item) {
    var control = byId('draft:' + item.dataset.leftField);
    if (!control || item.dataset.leftLater === item.dataset.leftWords) { return; }
    control.value = control.value.split(item.dataset.leftWords).join(item.dataset.leftLater);
    keep(); changed(AT_ONCE); draw(control);
  }

  /* 定型文: put in where the cursor stands */
  var target = null;
  function phrases(opener) {
    target = byId('draft:' + opener.dataset.phrasesFor);
    all('[data-phrase-place]').forEach(function (each) { each.hidden = each.dataset.phrasePlace !== opener.dataset.phrasesPlace; });
    save();
  }
  function shownPhrases() {
    var opener = target && document.querySelector('[data-phrases-for="' + target.id.replace('draft:', '') + '"]');
    if (opener) { all('[data-phrase-place]').forEach(function (each) { each.hidden = each.dataset.phrasePlace !== opener.dataset.phrasesPlace; }); }
  }
  function insert(words) {
    if (!target) { return; }
    target.focus();
    target.setRangeText(words, target.selectionStart, target.selectionEnd, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /* leads to the field that is meant */
  var ELSEWHERE = { files: 'attachmentsTitle', drafterPost: 'draft:post' };
  function lead(field, words) {
    var control = byId('draft:' + field) || byId(ELSEWHERE[field]);
    if (!control) { return false; }
    for (var within = control.closest('details'); within; within = within.parentNode.closest('details')) { within.open = true; }
    if (!control.matches('input, select, textarea')) { control.tabIndex = -1; }
    control.scrollIntoView({ block: 'center' }); control.focus();
    var at = words && control.value ? control.value.indexOf(words) : -1;
    if (at >= 0 && control.setSelectionRange) { control.setSelectionRange(at, at + words.length); }
    return true;
  }
  document.addEventListener('click', function (event) {
    var leader = event.target.closest('[data-leads]');
    if (leader && form && lead(leader.dataset.leads, leader.dataset.leadsWords)) { event.preventDefault(); }
    var opener = event.target.closest('[data-phrases-for]'), phrase = event.target.closest('[data-phrase]');
    if (opener) { phrases(opener); }
    if (phrase) { insert(phrase.dataset.phrase); }
    if (event.target.closest('[data-left-fix]')) { fix(event.target.closest('[data-left-field]')); }
    if (event.target.closest('[data-left-fix-all]')) { all('[data-left-field]').forEach(fix); }
  });

  function start() {
    form = document.querySelector('form[data-draft]');
    if (!form) { return; }
    synced = values(); answered = Number(mark().dataset.saved);
    sweep(); listen(); restore(); leftovers();
    var meant = /[?&]field=([A-Za-z]+)/.exec(location.search);
    if (meant) { lead(meant[1]); }
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', start); } else { start(); }
})();
