/* While a conversion is going on, no handler sees keys or half-converted text; once, after it, all do. */
(function () {
  'use strict';
  var composing = false;
  document.addEventListener('compositionstart', function () { composing = true; }, true);
  document.addEventListener('compositionend', function (event) {
    var field = event.target;
    setTimeout(function () {
      composing = false;
      field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Unidentified' }));
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Unidentified' }));
    }, 80);
  }, true);
  ['keydown', 'keypress', 'keyup', 'input'].forEach(function (type) {
    document.addEventListener(type, function (event) {
      if (composing || event.isComposing || event.keyCode === 229) {
        event.stopImmediatePropagation();
        // the Enter that confirms the conversion never submits the form
        if (type === 'keydown' && event.key === 'Enter') { event.preventDefault(); }
      }
    }, true);
  });
})();
