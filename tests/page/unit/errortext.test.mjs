// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../../../resources/page/api.js';
import { errorText } from '../../../resources/page/errortext.js';

/** Every key as its own text. */
const i18n = { language: 'de', has: key => key !== 'error.new', t: (key, values = {}) => [key, ...Object.values(values)].join(' ') };

test('what an administrator said when they closed the room is told, the API\'s own English sentence is not', () => {
    assert.equal(errorText(i18n, { code: 'room_closed', message: 'Moved' }), 'error.room_closed_because Moved');
    assert.equal(errorText(i18n, { code: 'room_closed', message: '' }), 'error.room_closed');
    assert.equal(errorText(i18n, new ApiError('room_closed', 'The room is closed.')), 'error.room_closed');
});

test('a code that the page does not know is told in the node\'s own words', () => {
    assert.equal(errorText(i18n, { code: 'new', message: 'The words' }), 'The words');
    assert.equal(errorText(i18n, { code: 'new', message: '' }), 'error.unknown new');
});

test('the node\'s own failures bear the id of the request in small print, what people do wrong does not', () => {
    const failed = new ApiError('unavailable', 'No database.', 0, '', 503, '4f');
    assert.equal(errorText(i18n, failed), 'error.unavailable\u001ferror.request 4f');
    assert.equal(errorText(i18n, new ApiError('wrong_login', '', 0, '', 401, '4f')), 'error.wrong_login');
    assert.equal(errorText(i18n, new ApiError('no_answer')), 'error.no_answer');
});
