<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>Ви не ввійшли, або ваш сеанс завершено.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>Неправильний логін або пароль.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Перевірте їх і спробуйте знову.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Цей обліковий запис для програм (вебслужба); на сторінку з ним увійти не можна.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Не можна видалити самого себе.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Імена та адреса пошти мають бути не довшими за 255 знаків, без розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>Guests of a room may not do this.</source>
        <translation>Гостям кімнати це недоступно.</translation>
    </message>
    <message>
        <source>Log in with an account.</source>
        <translation>Увійдіть з обліковим записом.</translation>
    </message>
    <message>
        <source>This link was used already.</source>
        <translation>Це посилання вже використано.</translation>
    </message>
    <message>
        <source>The time of this link is over.</source>
        <translation>Термін дії цього посилання минув.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Поверніться туди, де ви його знайшли, і перейдіть за ним знову.</translation>
    </message>
    <message>
        <source>Other programs speak for users alone, not for moderators or administrators.</source>
        <translation>Інші програми діють лише від імені користувачів, а не модераторів чи адміністраторів.</translation>
    </message>
    <message>
        <source>The user is in the group already.</source>
        <translation>Користувач уже в групі.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>Старий пароль неправильний.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Перевірте його і спробуйте знову.</translation>
    </message>
    <message>
        <source>You cannot change your own level.</source>
        <translation>Не можна змінити власний рівень.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Зверніться до іншого адміністратора.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Тим часом це змінив хтось інший.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>Перегляньте це знову й повторіть свою зміну.</translation>
    </message>
    <message>
        <source>Users cannot be sorted by &quot;%1&quot;.</source>
        <translation>Користувачів не можна сортувати за «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Використайте одне зі значень: %1.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory belongs to another account here.</source>
        <translation>Логін «%1» з каталогу тут належить іншому обліковому запису.</translation>
    </message>
    <message>
        <source>Rename or delete that account.</source>
        <translation>Перейменуйте або видаліть той обліковий запис.</translation>
    </message>
    <message>
        <source>The password of this account is in your organisation&apos;s directory.</source>
        <translation>Пароль цього облікового запису зберігається в каталозі вашої організації.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Змініть його там.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the directory has no account here, and none is made by logging in.</source>
        <translation>Для «%1» з каталогу тут немає облікового запису, і під час входу він не створюється.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory cannot be used here.</source>
        <translation>Логін «%1» з каталогу тут використати не можна.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Токен невідомий, відкликаний, або його строк дії минув.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Створіть новий.</translation>
    </message>
    <message>
        <source>Many wrong tries: further ones have to wait.</source>
        <translation>Багато хибних спроб: із наступними доведеться зачекати.</translation>
    </message>
    <message>
        <source>A token cannot be used for this.</source>
        <translation>Для цього токен використати не можна.</translation>
    </message>
    <message>
        <source>Log in with a password.</source>
        <translation>Увійдіть із паролем.</translation>
    </message>
    <message>
        <source>The token must have a name of at most %1 characters, in one line.</source>
        <translation>Токен повинен мати ім’я не довше за %1 знаків, в один рядок.</translation>
    </message>
    <message>
        <source>A token is good for %1 days at most, or for ever.</source>
        <translation>Строк дії токена в днях — не більше %1, або безстроково.</translation>
    </message>
    <message>
        <source>This account cannot log in, so it can have no token.</source>
        <translation>Із цим обліковим записом увійти не можна, тож токена він мати не може.</translation>
    </message>
    <message>
        <source>The token cannot be good for more than its account is.</source>
        <translation>Токен не може надавати більше прав, ніж має його обліковий запис.</translation>
    </message>
    <message>
        <source>An account has %1 tokens at most.</source>
        <translation>Обліковий запис може мати не більше %1 токенів.</translation>
    </message>
    <message>
        <source>Revoke those that are not used.</source>
        <translation>Відкличте ті, якими не користуються.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is for people of the directory.</source>
        <translation>Тип «%1» призначено для людей із каталогу.</translation>
    </message>
    <message>
        <source>Use the name of your program.</source>
        <translation>Використайте назву своєї програми.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не вдається створити теку %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Створіть її або виправте розділ [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Цей вузол не знає запиту %1.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Відповідь завелика.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>Вебпорт не може слухати на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another %1, or stop the program that uses this one.</source>
        <translation>Виберіть інший %1 або зупиніть програму, яка займає цей.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusHandle</name>
    <message>
        <source>The media server has ended it.</source>
        <translation>Медіасервер завершив це.</translation>
    </message>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Медіасервер перевантажений.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusLink</name>
    <message>
        <source>it does not answer</source>
        <translation>він не відповідає</translation>
    </message>
    <message>
        <source>The node stops.</source>
        <translation>Вузол зупиняється.</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>вузол зупиняється</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>з&apos;єднання завершилося</translation>
    </message>
    <message>
        <source>The media server cannot be reached.</source>
        <translation>Медіасервер недоступний.</translation>
    </message>
    <message>
        <source>it has forgotten this node</source>
        <translation>він забув цей вузол</translation>
    </message>
    <message>
        <source>it does not read</source>
        <translation>він не читає дані</translation>
    </message>
    <message>
        <source>it does not speak as Janus does</source>
        <translation>він відповідає не так, як Janus</translation>
    </message>
</context>
<context>
    <name>Agent::JanusRequests</name>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Медіасервер перевантажений.</translation>
    </message>
    <message>
        <source>The media server does not answer.</source>
        <translation>Медіасервер не відповідає.</translation>
    </message>
</context>
<context>
    <name>Agent::NodeLease</name>
    <message>
        <source>A promise was made meanwhile.</source>
        <translation>Тим часом дано обіцянку.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>База даних відповідала надто довго.</translation>
    </message>
</context>
<context>
    <name>Agent::OpenMeetingsErrors</name>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Please check what you have sent.</source>
        <translation>Перевірте, що ви передали.</translation>
    </message>
    <message>
        <source>An unknown error has occurred.</source>
        <translation>Сталася невідома помилка.</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a user name.</source>
        <translation>Введіть адресу пошти або ім’я користувача.</translation>
    </message>
    <message>
        <source>There is no user with this name.</source>
        <translation>Немає користувача з таким іменем.</translation>
    </message>
    <message>
        <source>A mail to set a new password was sent.</source>
        <translation>Лист для зміни пароля надіслано.</translation>
    </message>
    <message>
        <source>No user was found.</source>
        <translation>Користувача не знайдено.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Паролі не збігаються.</translation>
    </message>
    <message>
        <source>The user name or the password is too short.</source>
        <translation>Ім’я користувача або пароль закороткі.</translation>
    </message>
    <message>
        <source>The new password was set.</source>
        <translation>Новий пароль установлено.</translation>
    </message>
    <message>
        <source>The e-mail address is not known.</source>
        <translation>Ця адреса пошти невідома.</translation>
    </message>
    <message>
        <source>The user name is not known.</source>
        <translation>Це ім’я користувача невідоме.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Неправильне ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Ви вийшли.</translation>
    </message>
    <message>
        <source>Registration is switched off.</source>
        <translation>Реєстрацію вимкнено.</translation>
    </message>
    <message>
        <source>The user name is taken.</source>
        <translation>Це ім’я користувача зайняте.</translation>
    </message>
    <message>
        <source>The system has failed.</source>
        <translation>Збій системи.</translation>
    </message>
    <message>
        <source>The e-mail address is registered already.</source>
        <translation>Цю адресу пошти вже зареєстровано.</translation>
    </message>
    <message>
        <source>The account was made.</source>
        <translation>Обліковий запис створено.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>Неправильна адреса пошти.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл із таким іменем уже є.</translation>
    </message>
    <message>
        <source>The name of the file is too short.</source>
        <translation>Ім’я файлу закоротке.</translation>
    </message>
    <message>
        <source>The address could not be saved.</source>
        <translation>Не вдалося зберегти адресу.</translation>
    </message>
    <message>
        <source>The user was added and still needs a group.</source>
        <translation>Користувача додано; йому ще потрібна група.</translation>
    </message>
    <message>
        <source>There is no such field of labels.</source>
        <translation>Немає такого поля міток.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>Немає такої мітки.</translation>
    </message>
    <message>
        <source>You need the rights of an administrator for this.</source>
        <translation>Для цього потрібні права адміністратора.</translation>
    </message>
    <message>
        <source>The number of the label is wrong.</source>
        <translation>Неправильний номер мітки.</translation>
    </message>
    <message>
        <source>The label was deleted.</source>
        <translation>Мітку видалено.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Кімната заповнена.</translation>
    </message>
    <message>
        <source>There is no invitation for this code.</source>
        <translation>Немає запрошення з таким кодом.</translation>
    </message>
    <message>
        <source>The invitation was used already.</source>
        <translation>Запрошення вже використано.</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>Запрошення недійсне.</translation>
    </message>
    <message>
        <source>The password of the invitation is wrong.</source>
        <translation>Неправильний пароль запрошення.</translation>
    </message>
    <message>
        <source>The session is not known, or the user is in the group already.</source>
        <translation>Сеанс невідомий, або користувач уже в групі.</translation>
    </message>
    <message>
        <source>You need an administrator&apos;s account for this.</source>
        <translation>Для цього потрібен обліковий запис адміністратора.</translation>
    </message>
    <message>
        <source>This session has no person of another program.</source>
        <translation>У цьому сеансі немає особи з іншої програми.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Не можна видалити самого себе.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Це може змінити лише адміністратор.</translation>
    </message>
    <message>
        <source>You are registered. Confirm it by the mail you were sent.</source>
        <translation>Вас зареєстровано. Підтвердьте це за надісланим вам листом.</translation>
    </message>
    <message>
        <source>The account is not activated yet.</source>
        <translation>Обліковий запис ще не активовано.</translation>
    </message>
    <message>
        <source>The link was used already.</source>
        <translation>Посилання вже використано.</translation>
    </message>
    <message>
        <source>Enter the password again for telephony.</source>
        <translation>Введіть пароль ще раз для телефонії.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation>Цю адресу пошти має інший користувач.</translation>
    </message>
    <message>
        <source>This person is a contact already.</source>
        <translation>Ця особа вже є в контактах.</translation>
    </message>
    <message>
        <source>The contact was denied.</source>
        <translation>Контакт відхилено.</translation>
    </message>
    <message>
        <source>The contact was approved already.</source>
        <translation>Контакт уже підтверджено.</translation>
    </message>
    <message>
        <source>The code of the contact is not valid.</source>
        <translation>Неправильний код контакту.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Немає такого контакту.</translation>
    </message>
    <message>
        <source>The invitation is not valid at this time.</source>
        <translation>Запрошення зараз не діє.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>Users of this level cannot log in here.</source>
        <translation>Користувачам цього рівня вхід тут недоступний.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Введіть адресу пошти.</translation>
    </message>
    <message>
        <source>You have no right to be the only one who is heard.</source>
        <translation>Ви не маєте права бути єдиним, кого чути.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Виберіть часовий пояс.</translation>
    </message>
    <message>
        <source>The mail of the registration could not be sent.</source>
        <translation>Не вдалося надіслати лист про реєстрацію.</translation>
    </message>
</context>
<context>
    <name>Agent::OutagePact</name>
    <message>
        <source>This node reaches the database.</source>
        <translation>Цей вузол може зв’язатися з базою даних.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerCaller</name>
    <message>
        <source>the node is no longer at this address</source>
        <translation>вузла більше немає за цією адресою</translation>
    </message>
    <message>
        <source>node %1 is connected at %2</source>
        <translation>вузол %1 підключено за адресою %2</translation>
    </message>
    <message>
        <source>the node has been started again at %1</source>
        <translation>вузол знову запущено за адресою %1</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end does not read</source>
        <translation>інша сторона не читає</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>немає hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>версія протоколу там %1, на цьому вузлі %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>вузол іншого кластера</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>немає ключа цього кластера</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>кадр спотворено</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>немає вчасної відповіді</translation>
    </message>
    <message>
        <source>no sign of life for %1 ms</source>
        <translation>немає ознак життя вже %1 мс</translation>
    </message>
    <message>
        <source>it only looked whether this node answers</source>
        <translation>він лише перевіряв, чи відповідає цей вузол</translation>
    </message>
    <message>
        <source>it speaks another version of the protocol</source>
        <translation>там інша версія протоколу</translation>
    </message>
    <message>
        <source>it has another cluster key</source>
        <translation>там інший ключ кластера</translation>
    </message>
</context>
<context>
    <name>Agent::PeerRequests</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>Вузол %1 недоступний каналом комітів.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Перевірте, що він працює і що його порт peer відкрито для цього вузла.</translation>
    </message>
    <message>
        <source>The request to node %1 is too large.</source>
        <translation>Запит до вузла %1 завеликий.</translation>
    </message>
    <message>
        <source>Node %1 was asked and did not answer in time; it may still happen.</source>
        <translation>Вузол %1 отримав запит і не відповів вчасно; можливо, це ще станеться.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerServer</name>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>Канал комітів не може слухати на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Виберіть інший peers.port або зупиніть програму, яка займає цей.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>забагато з’єднань одразу</translation>
    </message>
    <message>
        <source>a later incarnation of the node is connected</source>
        <translation>підключено пізніше втілення вузла</translation>
    </message>
    <message>
        <source>the node has called anew</source>
        <translation>вузол підключився знову</translation>
    </message>
</context>
<context>
    <name>Agent::PeerSocket</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>інша сторона закрила з’єднання</translation>
    </message>
</context>
<context>
    <name>Agent::PublisherLink</name>
    <message>
        <source>What you send is not what you say.</source>
        <translation>Ви передаєте не те, що заявляєте.</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>його дескриптор закрито</translation>
    </message>
    <message>
        <source>its offer was not answered</source>
        <translation>на його пропозицію не надійшло відповіді</translation>
    </message>
</context>
<context>
    <name>Agent::RequestDesk</name>
    <message>
        <source>The database is out, and no more can be kept until it is back.</source>
        <translation>База даних недоступна, і до її повернення більше нічого не можна зберегти.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>Особи більше немає в кімнатах цього вузла.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomMover</name>
    <message>
        <source>The room is not open on this node, or is just being closed or moved.</source>
        <translation>Кімнату не відкрито на цьому вузлі, або її зараз закривають чи переносять.</translation>
    </message>
    <message>
        <source>What was said last cannot be stored now: the room stays where it is.</source>
        <translation>Останні повідомлення зараз не можна зберегти: кімната залишається на місці.</translation>
    </message>
    <message>
        <source>Check the database, then try again.</source>
        <translation>Перевірте базу даних і спробуйте знову.</translation>
    </message>
    <message>
        <source>The room was closed while it was to be moved.</source>
        <translation>Кімнату закрили, поки її переносили.</translation>
    </message>
    <message>
        <source>The database did not answer in time; the room may still move.</source>
        <translation>База даних не відповіла вчасно; можливо, кімната ще переїде.</translation>
    </message>
</context>
<context>
    <name>Agent::ServerMedia</name>
    <message>
        <source>the connection to the media server broke</source>
        <translation>з&apos;єднання з медіасервером перервалося</translation>
    </message>
    <message>
        <source>Streams go over the media server here.</source>
        <translation>Тут потоки йдуть через медіасервер.</translation>
    </message>
    <message>
        <source>Nothing of yours is published here.</source>
        <translation>Тут нічого вашого не публікується.</translation>
    </message>
    <message>
        <source>Nobody else can publish in this room: %1 people do.</source>
        <translation>Більше ніхто не може публікувати в цій кімнаті: тих, хто публікує, уже %1.</translation>
    </message>
</context>
<context>
    <name>Agent::ShareWatch</name>
    <message>
        <source>The folder %1 has not answered since %2 UTC.</source>
        <translation>Тека %1 не відповідає з %2 UTC.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Такої служби тут немає.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>У служби %1 немає операції «%2».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Її операції перелічено в описі, за адресою служби з ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Користувачам цього рівня служби SOAP недоступні.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Увійдіть як адміністратор або як користувач вебслужби.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>Елемент %1 вказано двічі або не за порядком.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Передавайте параметри в порядку з опису служби.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>Елемент %1 не є правильним xs:%2.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>У запиті немає обов’язкового елемента %1.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>Запит більший за 1 МіБ.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Немає правила розміщення «%1».</translation>
    </message>
    <message>
        <source>Use %1 or %2.</source>
        <translation>Використайте %1 або %2.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time.</source>
        <translation>«%1 %2» — не дата й час.</translation>
    </message>
    <message>
        <source>Write them as dd.MM.yyyy and HH:mm.</source>
        <translation>Укажіть їх у вигляді dd.MM.yyyy і HH:mm.</translation>
    </message>
    <message>
        <source>The invitation needs a password.</source>
        <translation>Запрошенню потрібен пароль.</translation>
    </message>
    <message>
        <source>Send one in invitationpass, or set isPasswordProtected to false.</source>
        <translation>Передайте його в invitationpass або задайте для isPasswordProtected значення false.</translation>
    </message>
    <message>
        <source>Rooms cannot be sorted by &quot;%1&quot;.</source>
        <translation>Кімнати не можна сортувати за «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Використайте одне зі значень: %1.</translation>
    </message>
    <message>
        <source>There is no room type %1.</source>
        <translation>Немає типу кімнати %1.</translation>
    </message>
    <message>
        <source>Use 1 (conference), 3 (restricted) or 4 (interview).</source>
        <translation>Використайте 1 (конференції), 3 (доповіді) або 4 (інтерв’ю).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>«%1» — не true і не false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>A room has no parameter &quot;%1&quot; that may be set.</source>
        <translation>Кімната не має параметра «%1», який можна задати.</translation>
    </message>
    <message>
        <source>An appointment repeats in one way.</source>
        <translation>Зустріч повторюється лише одним способом.</translation>
    </message>
    <message>
        <source>Set one of isDaily, isWeekly, isMonthly and isYearly to true, or none.</source>
        <translation>Задайте значення true лише для одного з isDaily, isWeekly, isMonthly та isYearly або для жодного.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member.</source>
        <translation>«%1» — не учасник.</translation>
    </message>
    <message>
        <source>Write each mmClient as meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = a new member, 0 = no user.</source>
        <translation>Указуйте кожен mmClient у вигляді meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = новий учасник, 0 = не користувач.</translation>
    </message>
    <message>
        <source>There is no reminder type %1.</source>
        <translation>Немає типу нагадування %1.</translation>
    </message>
    <message>
        <source>Use 1 (none), 2 (mail) or 3 (mail with an iCalendar entry).</source>
        <translation>Використайте 1 (немає), 2 (лист) або 3 (лист із записом iCalendar).</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Немає часового поясу «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin or GMT+01:00.</source>
        <translation>Укажіть його, наприклад Europe/Berlin або GMT+01:00.</translation>
    </message>
    <message>
        <source>The appointment needs a password.</source>
        <translation>Зустрічі потрібен пароль.</translation>
    </message>
    <message>
        <source>Send one in password, or set isPasswordProtected to false.</source>
        <translation>Передайте його в password або задайте для isPasswordProtected значення false.</translation>
    </message>
    <message>
        <source>A range needs a beginning and an end.</source>
        <translation>Проміжку часу потрібні початок і кінець.</translation>
    </message>
    <message>
        <source>Send starttime and endtime.</source>
        <translation>Передайте starttime і endtime.</translation>
    </message>
    <message>
        <source>There is no day %1 in a week.</source>
        <translation>У тижні немає дня %1.</translation>
    </message>
    <message>
        <source>Use 0 (Sunday) to 6 (Saturday).</source>
        <translation>Використайте числа від 0 (неділя) до 6 (субота).</translation>
    </message>
    <message>
        <source>No time zone is given; omTimeZoneId alone does not name one here.</source>
        <translation>Часовий пояс не вказано; самого omTimeZoneId тут недостатньо.</translation>
    </message>
    <message>
        <source>Name it in javaTimeZoneName, like Europe/Berlin.</source>
        <translation>Укажіть його в javaTimeZoneName, наприклад Europe/Berlin.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>День не вказано.</translation>
    </message>
    <message>
        <source>Send one in startDate.</source>
        <translation>Передайте його в startDate.</translation>
    </message>
    <message>
        <source>Connections cannot be sorted by &quot;%1&quot;.</source>
        <translation>Підключення не можна сортувати за «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a mail.</source>
        <translation>«%1» — не стан листа.</translation>
    </message>
    <message>
        <source>Use waiting, sending, sent or failed, or none for all.</source>
        <translation>Використайте waiting, sending, sent або failed; щоб отримати всі, не вказуйте нічого.</translation>
    </message>
    <message>
        <source>The level is not known.</source>
        <translation>Цей рівень невідомий.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Використайте user, moderator, admin або webservice.</translation>
    </message>
    <message>
        <source>Passwords are not taken from the address of a request.</source>
        <translation>Паролі з адреси запиту не приймаються.</translation>
    </message>
    <message>
        <source>Send the parameters as a form by POST, or use SOAP. Where clients cannot, the administrator sets compat.rest_get_login.</source>
        <translation>Передайте параметри як форму через POST або використайте SOAP. Якщо клієнти цього не вміють, адміністратор задає compat.rest_get_login.</translation>
    </message>
    <message>
        <source>Web-service users may not use this operation.</source>
        <translation>Користувачам вебслужби ця операція недоступна.</translation>
    </message>
    <message>
        <source>Log in as one of the people it is for.</source>
        <translation>Увійдіть як хтось із тих, для кого вона призначена.</translation>
    </message>
    <message>
        <source>Only administrators may use this operation.</source>
        <translation>Ця операція доступна лише адміністраторам.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Увійдіть як адміністратор.</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>Немає користувача з логіном «%1».</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; of rooms.</source>
        <translation>У кімнат немає параметра «%1».</translation>
    </message>
    <message>
        <source>The external id &quot;%1&quot; is not a number.</source>
        <translation>Зовнішній ID «%1» — не число.</translation>
    </message>
    <message>
        <source>The type of room is not known.</source>
        <translation>Цей тип кімнати невідомий.</translation>
    </message>
    <message>
        <source>Use conference, restricted or interview.</source>
        <translation>Використайте conference, restricted або interview.</translation>
    </message>
    <message>
        <source>There is no file or folder of this external id.</source>
        <translation>Немає файлу чи теки з таким зовнішнім ID.</translation>
    </message>
    <message>
        <source>There are no pictures of the pages of this file.</source>
        <translation>Зображень сторінок цього файлу немає.</translation>
    </message>
    <message>
        <source>Other programs do not act for administrators.</source>
        <translation>Інші програми не діють від імені адміністраторів.</translation>
    </message>
    <message>
        <source>Files cannot be sorted by &quot;%1&quot;.</source>
        <translation>Файли не можна сортувати за «%1».</translation>
    </message>
    <message>
        <source>Recordings cannot be sorted by &quot;%1&quot;.</source>
        <translation>Записи не можна сортувати за «%1».</translation>
    </message>
</context>
<context>
    <name>Agent::SubscriberLink</name>
    <message>
        <source>the offer was not answered</source>
        <translation>на пропозицію не надійшло відповіді</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>його дескриптор закрито</translation>
    </message>
    <message>
        <source>there is no offer</source>
        <translation>пропозиції немає</translation>
    </message>
    <message>
        <source>the person&apos;s end failed</source>
        <translation>збій на боці учасника</translation>
    </message>
    <message>
        <source>the connection to the media server broke</source>
        <translation>з&apos;єднання з медіасервером перервалося</translation>
    </message>
</context>
<context>
    <name>Agent::Verify</name>
    <message>
        <source>This node knows no such check.</source>
        <translation>Цей вузол не знає такої перевірки.</translation>
    </message>
    <message>
        <source>Ask the node that it was started on; each keeps the reports of its last %1 checks until it ends.</source>
        <translation>Зверніться до вузла, на якому її запустили; кожен вузол, поки працює, зберігає звіти останніх перевірок (не більше %1).</translation>
    </message>
    <message>
        <source>The check needs the login name and password of an administrator.</source>
        <translation>Для перевірки потрібні логін і пароль адміністратора.</translation>
    </message>
    <message>
        <source>Give both: it logs in to each node as people do.</source>
        <translation>Укажіть обидва: вона входить на кожен вузол так само, як люди.</translation>
    </message>
    <message>
        <source>The check %1 is running on this node.</source>
        <translation>На цьому вузлі виконується перевірка %1.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Дочекайтеся її завершення або скасуйте її.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>Тип вмісту має бути application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>«level» має бути user, moderator, admin або webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>Такої адреси в API немає.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Ця адреса не відповідає на %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>Запит надійшов не зі сторінки Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Передайте csrfToken сеансу в заголовку X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Це можуть лише адміністратори.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>«type» має бути conference, restricted або interview.</translation>
    </message>
    <message>
        <source>&quot;pin&quot; must be null, {&quot;node&quot;: id} or {&quot;label&quot;: word}.</source>
        <translation>«pin» має бути null, {&quot;node&quot;: ID} або {&quot;label&quot;: слово}.</translation>
    </message>
    <message>
        <source>&quot;validity&quot; must be endless, period or once.</source>
        <translation>«validity» має бути endless, period або once.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and administrators may change it.</source>
        <translation>Змінювати кімнату можуть лише її власник і адміністратори.</translation>
    </message>
    <message>
        <source>&quot;moderators&quot; must be a list of users&apos; ids.</source>
        <translation>«moderators» має бути списком ID користувачів.</translation>
    </message>
    <message>
        <source>Only administrators may set &quot;%1&quot;.</source>
        <translation>Задавати «%1» можуть лише адміністратори.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Немає часового поясу «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Укажіть його, наприклад Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment has no member with id %1.</source>
        <translation>Зустріч не має учасника з ID %1.</translation>
    </message>
    <message>
        <source>Name new members without an id.</source>
        <translation>Нових учасників указуйте без ID.</translation>
    </message>
    <message>
        <source>&quot;members&quot; must be a list of objects.</source>
        <translation>«members» має бути списком об’єктів.</translation>
    </message>
    <message>
        <source>&quot;repeats&quot; must be never, daily, weekly, monthly or yearly.</source>
        <translation>«repeats» має бути never, daily, weekly, monthly або yearly.</translation>
    </message>
    <message>
        <source>&quot;reminder&quot; must be none, mail or calendar.</source>
        <translation>«reminder» має бути none, mail або calendar.</translation>
    </message>
    <message>
        <source>&quot;roomType&quot; must be conference, restricted or interview.</source>
        <translation>«roomType» має бути conference, restricted або interview.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time in milliseconds.</source>
        <translation>«%1» має бути часом у мілісекундах.</translation>
    </message>
    <message>
        <source>An appointment stays in its room; &quot;roomId&quot; cannot be changed.</source>
        <translation>Зустріч залишається у своїй кімнаті; «roomId» змінити не можна.</translation>
    </message>
    <message>
        <source>Make a new appointment in the other room.</source>
        <translation>Створіть нову зустріч в іншій кімнаті.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Немає опису.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 on.</source>
        <translation>«%1» має бути цілим числом, не меншим за 0.</translation>
    </message>
    <message>
        <source>&quot;descending&quot; must be true or false.</source>
        <translation>«descending» має бути true або false.</translation>
    </message>
    <message>
        <source>folder must be the id of a folder.</source>
        <translation>folder має бути ID теки.</translation>
    </message>
    <message>
        <source>Either room, with an id, or home, with true, is needed.</source>
        <translation>Потрібен або room з ID, або home зі значенням true.</translation>
    </message>
    <message>
        <source>The header %1 must have a number of bytes.</source>
        <translation>Заголовок %1 має містити кількість байтів.</translation>
    </message>
    <message>
        <source>Uploads need the header Tus-Resumable: %1.</source>
        <translation>Для завантаження потрібен заголовок Tus-Resumable: %1.</translation>
    </message>
    <message>
        <source>The header Upload-Metadata must have pairs of a key and a text in base64.</source>
        <translation>Заголовок Upload-Metadata має містити пари з ключа й тексту в base64.</translation>
    </message>
    <message>
        <source>Upload-Metadata must have either room, with its id, or home.</source>
        <translation>Upload-Metadata має містити або room з ID кімнати, або home.</translation>
    </message>
    <message>
        <source>room and folder of Upload-Metadata must be ids.</source>
        <translation>room і folder в Upload-Metadata мають бути ID.</translation>
    </message>
    <message>
        <source>The Content-Type must be application/offset+octet-stream.</source>
        <translation>Content-Type має бути application/offset+octet-stream.</translation>
    </message>
    <message>
        <source>This is more than the upload&apos;s length.</source>
        <translation>Це більше за довжину завантаження.</translation>
    </message>
    <message>
        <source>The header Authorization must be Bearer and a token.</source>
        <translation>Заголовок Authorization має містити Bearer і токен.</translation>
    </message>
    <message>
        <source>This account is for programs that use SOAP.</source>
        <translation>Цей обліковий запис для програм, що використовують SOAP.</translation>
    </message>
    <message>
        <source>Ask ClusterService.getSessionByToken for a session.</source>
        <translation>Отримайте сеанс через ClusterService.getSessionByToken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time like 2026-03-01T12:00:00Z.</source>
        <translation>«%1» має бути часом на зразок 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be csv or ndjson.</source>
        <translation>«format» має бути csv або ndjson.</translation>
    </message>
    <message>
        <source>&quot;days&quot; must be from 0 (for ever) to %1.</source>
        <translation>«days» має бути від 0 (безстроково) до %1.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This is no backup that Atrium made.</source>
        <translation>Це не резервна копія, створена Atrium.</translation>
    </message>
    <message>
        <source>Name the file that atrium-agent backup wrote.</source>
        <translation>Укажіть файл, який записала команда atrium-agent backup.</translation>
    </message>
    <message>
        <source>A newer version of Atrium made this backup.</source>
        <translation>Цю резервну копію створила новіша версія Atrium.</translation>
    </message>
    <message>
        <source>Install that version or a later one, then restore. Nothing was changed.</source>
        <translation>Установіть ту версію або пізнішу й повторіть відновлення. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The backup is damaged: its part %1 is not what was stored.</source>
        <translation>Резервну копію пошкоджено: її частина %1 не збігається зі збереженою.</translation>
    </message>
    <message>
        <source>Use another copy of it, or another backup. Nothing was changed.</source>
        <translation>Використайте інший примірник цього файлу або іншу резервну копію. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The backup is not complete: its end is missing.</source>
        <translation>Резервна копія неповна: бракує її кінця.</translation>
    </message>
    <message>
        <source>The file %1 belongs to the backup but cannot be read: %2.</source>
        <translation>Файл %1 входить до резервної копії, але його не вдається прочитати: %2.</translation>
    </message>
    <message>
        <source>If somebody deleted it just now, make the backup again. If not, look whether the folder is mounted.</source>
        <translation>Якщо його щойно хтось видалив, створіть резервну копію ще раз. Якщо ні, перевірте, чи змонтовано теку.</translation>
    </message>
    <message>
        <source>The file %1 differs from what was stored.</source>
        <translation>Файл %1 відрізняється від збереженого.</translation>
    </message>
    <message>
        <source>Restore it from an older backup, or delete it in its room; then make the backup again.</source>
        <translation>Відновіть його зі старішої резервної копії або видаліть у його кімнаті; потім створіть резервну копію ще раз.</translation>
    </message>
    <message>
        <source>No temporary file can be written: %1.</source>
        <translation>Не вдається записати тимчасовий файл: %1.</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Перевірте, чи не заповнений диск.</translation>
    </message>
    <message>
        <source>its name is none that Atrium gives</source>
        <translation>Atrium не дає таких імен</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Не вдається записати файл %1: %2.</translation>
    </message>
    <message>
        <source>Another program writes %1 at this moment.</source>
        <translation>Інша програма зараз записує %1.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of the cluster that was backed up.</source>
        <translation>Ключ у %1 — не ключ кластера з резервної копії.</translation>
    </message>
    <message>
        <source>Copy the right key file there. Without it, --other-key restores all but what the key seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Скопіюйте туди правильний файл ключа. Без нього --other-key відновить усе, крім зашифрованого цим ключем: паролів серверів і посилань у листах про зустрічі.</translation>
    </message>
    <message>
        <source>The cluster key %1 is missing, and it is not in the backup.</source>
        <translation>Ключа кластера %1 немає, і в резервній копії його теж немає.</translation>
    </message>
    <message>
        <source>Copy the key file there. Without it, --other-key makes a new key and restores all but what the old one seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Скопіюйте туди файл ключа. Без нього --other-key створить новий ключ і відновить усе, крім зашифрованого старим: паролів серверів і посилань у листах про зустрічі.</translation>
    </message>
    <message>
        <source>The database already holds a cluster: accounts: %1, rooms: %2, files: %3. Nothing was changed.</source>
        <translation>У базі даних уже є кластер: облікових записів: %1, кімнат: %2, файлів: %3. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Name an empty database in section [database], or say --replace: all of that is lost then.</source>
        <translation>Укажіть у розділі [database] порожню базу даних або задайте --replace: тоді все це буде втрачено.</translation>
    </message>
    <message>
        <source>Node %1 runs on this database. Nothing was changed.</source>
        <translation>Із цією базою даних працює вузол %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Stop all nodes of the cluster first; after a crash, wait until their leases have run out.</source>
        <translation>Спочатку зупиніть усі вузли кластера; після збою дочекайтеся, поки минуть їхні строки оренди.</translation>
    </message>
    <message>
        <source>The file %1 cannot be restored: %2.</source>
        <translation>Не вдається відновити файл %1: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder is mounted, may be written to and has room.</source>
        <translation>Перевірте, чи змонтовано теку, чи дозволено запис і чи вистачає місця.</translation>
    </message>
    <message>
        <source>%1 MiB are needed, %2 MiB are free</source>
        <translation>потрібно %1 МіБ, вільно %2 МіБ</translation>
    </message>
    <message>
        <source>The table %1 has no primary key.</source>
        <translation>Таблиця %1 не має первинного ключа.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1.</source>
        <translation>Не вдається записати резервну копію: %1.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The kind of an object cannot be changed.</source>
        <translation>Вид об’єкта змінити не можна.</translation>
    </message>
    <message>
        <source>Only a pen stroke grows, and only by whoever draws it.</source>
        <translation>Продовжувати можна лише штрих пера, і лише тому, хто його малює.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody else has changed it since.</source>
        <translation>Цей крок не можна скасувати: хтось інший уже змінив це.</translation>
    </message>
    <message>
        <source>This step cannot be redone: somebody else has changed it since.</source>
        <translation>Цей крок не можна повернути: хтось інший уже змінив це.</translation>
    </message>
    <message>
        <source>The last page of the board cannot be removed.</source>
        <translation>Останню сторінку дошки видалити не можна.</translation>
    </message>
    <message>
        <source>Clear it instead.</source>
        <translation>Натомість очистьте її.</translation>
    </message>
    <message>
        <source>Width and height of an object must not be below 0.</source>
        <translation>Ширина та висота об’єкта не мають бути меншими за 0.</translation>
    </message>
    <message>
        <source>A text on the board has at most %L1 characters.</source>
        <translation>Текст на дошці має бути не довшим за %L1 знаків.</translation>
    </message>
    <message>
        <source>Write the rest as a second text.</source>
        <translation>Напишіть решту другим текстом.</translation>
    </message>
    <message>
        <source>A text on the board must have something to read and no control characters.</source>
        <translation>Текст на дошці не має бути порожнім чи містити керівні знаки.</translation>
    </message>
    <message>
        <source>The size of a text must be between %L1 and %L2.</source>
        <translation>Розмір тексту має бути від %L1 до %L2.</translation>
    </message>
    <message>
        <source>A pen stroke needs at least one point.</source>
        <translation>Штриху пера потрібна хоча б одна точка.</translation>
    </message>
    <message>
        <source>An image needs the id of a stored file.</source>
        <translation>Зображенню потрібен ID збереженого файлу.</translation>
    </message>
    <message>
        <source>An id on the board must be 1 to %1 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>ID на дошці має бути довжиною від 1 до %1 знаків: літери, цифри, «-» і «_».</translation>
    </message>
    <message>
        <source>The name of a page has at most %1 characters.</source>
        <translation>Назва сторінки має бути не довшою за %1 знаків.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Виберіть коротшу назву.</translation>
    </message>
    <message>
        <source>The name of a page must be one line without control characters.</source>
        <translation>Назва сторінки має бути одним рядком, без керівних знаків.</translation>
    </message>
    <message>
        <source>The board ends %L1 units from its middle.</source>
        <translation>Дошка закінчується на відстані %L1 одиниць від середини.</translation>
    </message>
    <message>
        <source>Draw nearer to the middle.</source>
        <translation>Малюйте ближче до середини.</translation>
    </message>
    <message>
        <source>A pen stroke has at most %L1 points.</source>
        <translation>Штрих пера може мати не більше %L1 точок.</translation>
    </message>
    <message>
        <source>Begin a new stroke.</source>
        <translation>Почніть новий штрих.</translation>
    </message>
    <message>
        <source>A color must be written #rrggbb.</source>
        <translation>Колір потрібно записати як #rrggbb.</translation>
    </message>
    <message>
        <source>The width of a line must be between 1 and %L1.</source>
        <translation>Товщина лінії має бути від 1 до %L1.</translation>
    </message>
    <message>
        <source>The opacity must be between 1 and 100 per cent.</source>
        <translation>Непрозорість має бути від 1 до 100 відсотків.</translation>
    </message>
    <message>
        <source>Somebody has removed this page of the board.</source>
        <translation>Хтось уже видалив цю сторінку дошки.</translation>
    </message>
    <message>
        <source>Somebody has deleted this from the board.</source>
        <translation>Хтось уже видалив це з дошки.</translation>
    </message>
    <message>
        <source>This id is on the board already, or twice in what was sent.</source>
        <translation>Цей ID уже є на дошці або двічі вказаний у надісланому.</translation>
    </message>
    <message>
        <source>A board has at most %1 pages.</source>
        <translation>Дошка може мати не більше %1 сторінок.</translation>
    </message>
    <message>
        <source>Remove a page that is not needed any more.</source>
        <translation>Видаліть сторінку, яка більше не потрібна.</translation>
    </message>
    <message>
        <source>A page of the board has at most %L1 objects.</source>
        <translation>Сторінка дошки може мати не більше %L1 об’єктів.</translation>
    </message>
    <message>
        <source>Go on with another page, or delete what is not needed any more.</source>
        <translation>Продовжте на іншій сторінці або видаліть те, що більше не потрібне.</translation>
    </message>
    <message>
        <source>The board is full: it holds at most %1 MiB.</source>
        <translation>Дошка заповнена: вона вміщує не більше %1 МіБ.</translation>
    </message>
    <message>
        <source>Clear a page that is not needed any more.</source>
        <translation>Очистьте сторінку, яка більше не потрібна.</translation>
    </message>
    <message>
        <source>An image&apos;s page must be a number from 0 to %L1.</source>
        <translation>Сторінка зображення має бути числом від 0 до %L1.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Other people&apos;s appointments are not for you.</source>
        <translation>Зустрічі інших людей вам недоступні.</translation>
    </message>
    <message>
        <source>No appointment takes place in room %1.</source>
        <translation>У кімнаті %1 немає жодної зустрічі.</translation>
    </message>
    <message>
        <source>More than %1 appointments are in this time.</source>
        <translation>За цей час зустрічей більше, ніж %1.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Запитайте коротший проміжок часу.</translation>
    </message>
    <message>
        <source>You may not invite people to this room.</source>
        <translation>Вам не можна запрошувати людей до цієї кімнати.</translation>
    </message>
    <message>
        <source>Name a room of yours, or none: then one is made.</source>
        <translation>Укажіть свою кімнату або не вказуйте жодної: тоді її буде створено.</translation>
    </message>
    <message>
        <source>You have %1 appointments already.</source>
        <translation>Ви вже маєте зустрічі, усього: %1.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more.</source>
        <translation>Видаліть ті, що вже нікому не потрібні.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may change an appointment.</source>
        <translation>Змінювати зустріч можуть лише її власник і адміністратори.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may delete an appointment.</source>
        <translation>Видаляти зустріч можуть лише її власник і адміністратори.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Correct that line.</source>
        <translation>Виправте цей рядок.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Конфігурація %1 правильна.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>попередження</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>ПРОБЛЕМА</translation>
    </message>
    <message>
        <source>The machine that has the folders: number of a node, or an address. Without it: the node whose folders are on its own disk, else this one.</source>
        <translation>Машина з теками: номер вузла або адреса. Якщо не вказано: вузол, теки якого лежать на його власному диску, інакше — цей вузол.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вивести JSON.</translation>
    </message>
    <message>
        <source>Put a new one into %1 and start the agent again.</source>
        <translation>Покладіть новий у %1 і перезапустіть агент.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Сертифікат у %1 чинний лише з %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, or wait.</source>
        <translation>Перевірте годинник цієї машини або зачекайте.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Термін дії сертифіката в %1 закінчився %2.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid until %2.</source>
        <translation>Сертифікат у %1 чинний до %2.</translation>
    </message>
    <message>
        <source>%1.tls_certificate: %2 cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1.tls_certificate: файл %2 не вдається прочитати, або в ньому немає сертифіката у форматі PEM.</translation>
    </message>
    <message>
        <source>Put the certificate there, or correct the configuration.</source>
        <translation>Покладіть туди сертифікат або виправте конфігурацію.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not for %2, which people come to.</source>
        <translation>Сертифікат у %1 видано не для %2 — адреси, на яку заходять люди.</translation>
    </message>
    <message>
        <source>Get one for that name, or correct node.address.</source>
        <translation>Отримайте сертифікат на це ім’я або виправте node.address.</translation>
    </message>
    <message>
        <source>Put the key of the certificate there.</source>
        <translation>Покладіть туди ключ сертифіката.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>Ключ у %1 не підходить до сертифіката в %2.</translation>
    </message>
    <message>
        <source>Put the two there that were made together.</source>
        <translation>Покладіть туди ключ і сертифікат з однієї пари.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate in %1: %2.</source>
        <translation>Сертифікат у %1 не підписано ніким, кому довіряє ця машина: %2.</translation>
    </message>
    <message>
        <source>The authority in %1 has not signed the certificate in %2: %3.</source>
        <translation>Центр сертифікації з %1 не підписував сертифікат у %2: %3.</translation>
    </message>
    <message>
        <source>Append the certificates between it and its authority to the file.</source>
        <translation>Допишіть у файл проміжні сертифікати між ним і його центром сертифікації.</translation>
    </message>
    <message>
        <source>Use the authority that signed it, and append the certificates in between.</source>
        <translation>Використайте центр сертифікації, який його підписав, і допишіть проміжні сертифікати.</translation>
    </message>
    <message>
        <source>The certificate in %1 may not be used by both ends of a connection.</source>
        <translation>Сертифікат у %1 не можна використовувати на обох кінцях з’єднання.</translation>
    </message>
    <message>
        <source>Get one whose extended key usage has serverAuth and clientAuth, or none.</source>
        <translation>Отримайте сертифікат, у розширеному використанні ключа якого є serverAuth і clientAuth або нічого не вказано.</translation>
    </message>
    <message>
        <source>No certificates are configured.</source>
        <translation>Сертифікатів не налаштовано.</translation>
    </message>
    <message>
        <source>Not looked at, as the database cannot be used yet.</source>
        <translation>Не перевірено: базою даних ще не можна користуватися.</translation>
    </message>
    <message>
        <source>Do what is said of the database, then run this again.</source>
        <translation>Зробіть те, що сказано про базу даних, і виконайте це знову.</translation>
    </message>
    <message>
        <source>%1 goes with the database&apos;s.</source>
        <translation>%1 іде як годинник бази даних.</translation>
    </message>
    <message>
        <source>%1 is %2 s ahead of the database&apos;s.</source>
        <translation>%1 випереджає годинник бази даних на %2 с.</translation>
    </message>
    <message>
        <source>%1 is %2 s behind the database&apos;s.</source>
        <translation>%1 відстає від годинника бази даних на %2 с.</translation>
    </message>
    <message>
        <source>This machine has no data of time zones: appointments cannot be reckoned.</source>
        <translation>На цій машині немає даних про часові пояси: час зустрічей обчислити не можна.</translation>
    </message>
    <message>
        <source>Run: apt install tzdata</source>
        <translation>Виконайте: apt install tzdata</translation>
    </message>
    <message>
        <source>The data of time zones is there.</source>
        <translation>Дані про часові пояси є.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>Часовий пояс %1 тут невідомий.</translation>
    </message>
    <message>
        <source>Correct calendar.time_zone, or run: apt install tzdata tzdata-legacy</source>
        <translation>Виправте calendar.time_zone або виконайте: apt install tzdata tzdata-legacy</translation>
    </message>
    <message>
        <source>Let the machines set their clocks by themselves: apt install chrony</source>
        <translation>Нехай машини самі звіряють свої годинники: apt install chrony</translation>
    </message>
    <message>
        <source>This machine&apos;s clock</source>
        <translation>Годинник цієї машини</translation>
    </message>
    <message>
        <source>The clock of node %1 (%2)</source>
        <translation>Годинник вузла %1 (%2)</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: ALTER DATABASE %1 OWNER TO %2; and in that database: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; and for each table: ALTER TABLE … OWNER TO %2;</source>
        <translation>Виконайте на сервері від імені його адміністратора: ALTER DATABASE %1 OWNER TO %2; а в цій базі даних: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; і для кожної таблиці: ALTER TABLE … OWNER TO %2;</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</source>
        <translation>Виконайте на сервері від імені його адміністратора: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</translation>
    </message>
    <message>
        <source>The account %1 may not %2: %3.</source>
        <translation>Обліковий запис %1 не має права на %2: %3.</translation>
    </message>
    <message>
        <source>the table %1 belongs to another account</source>
        <translation>таблиця %1 належить іншому обліковому запису</translation>
    </message>
    <message>
        <source>The account %1 may read, write and change the schema.</source>
        <translation>Обліковий запис %1 може читати, записувати й змінювати схему.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached: %2.</source>
        <translation>Сервер бази даних %1 недоступний: %2.</translation>
    </message>
    <message>
        <source>Start it, open its port in the firewall, let it listen on that address, or correct database.host and database.port.</source>
        <translation>Запустіть його, відкрийте його порт у брандмауері, дозвольте йому слухати на цій адресі або виправте database.host і database.port.</translation>
    </message>
    <message>
        <source>The database server %1 takes connections, but does not answer.</source>
        <translation>Сервер бази даних %1 приймає з’єднання, але не відповідає.</translation>
    </message>
    <message>
        <source>Look at its log and its machine: it may be stopped, out of memory, or wait for its disk.</source>
        <translation>Перегляньте його журнал і стан машини: можливо, його призупинено, йому бракує пам’яті або він чекає на диск.</translation>
    </message>
    <message>
        <source>The database server is MySQL %1, which is not supported.</source>
        <translation>Сервер бази даних — MySQL %1, який не підтримується.</translation>
    </message>
    <message>
        <source>Use MariaDB %1 or newer, or PostgreSQL.</source>
        <translation>Використайте MariaDB %1 чи новішу або PostgreSQL.</translation>
    </message>
    <message>
        <source>The database server is %1 %2, which is too old.</source>
        <translation>Сервер бази даних — %1 %2; ця версія надто стара.</translation>
    </message>
    <message>
        <source>Upgrade it to %1 %2 or newer.</source>
        <translation>Оновіть його до %1 %2 або новішої версії.</translation>
    </message>
    <message>
        <source>The database server is %1 %2.</source>
        <translation>Сервер бази даних — %1 %2.</translation>
    </message>
    <message>
        <source>after a power cut the database may be damaged</source>
        <translation>після вимкнення живлення база даних може виявитися пошкодженою</translation>
    </message>
    <message>
        <source>nodes must see what others have committed</source>
        <translation>вузли мають бачити зафіксовані зміни інших</translation>
    </message>
    <message>
        <source>not every text could be stored: the database must be made anew, with UTF8</source>
        <translation>не кожен текст можна зберегти: базу даних треба створити заново, з UTF8</translation>
    </message>
    <message>
        <source>without InnoDB there are no transactions</source>
        <translation>без InnoDB немає транзакцій</translation>
    </message>
    <message>
        <source>a power cut may lose what people were told is stored</source>
        <translation>після вимкнення живлення може зникнути те, що людям показано як збережене</translation>
    </message>
    <message>
        <source>changes of the schema that cannot be done as said would be done otherwise</source>
        <translation>зміни схеми, які неможливо виконати як указано, виконувалися б інакше</translation>
    </message>
    <message>
        <source>The database server has %1 = %2: %3.</source>
        <translation>На сервері бази даних %1 = %2: %3.</translation>
    </message>
    <message>
        <source>Set %1 = %2 in the server&apos;s configuration.</source>
        <translation>Задайте %1 = %2 в конфігурації сервера.</translation>
    </message>
    <message>
        <source>The database server is set up as it should be.</source>
        <translation>Сервер бази даних налаштовано як слід.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; %2 nodes may want up to %3.</source>
        <translation>Сервер бази даних приймає з’єднань: %1; вузлам (усього %2) може знадобитися до %3.</translation>
    </message>
    <message>
        <source>Set max_connections = %1 in the server&apos;s configuration.</source>
        <translation>Задайте max_connections = %1 в конфігурації сервера.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; the nodes want up to %2.</source>
        <translation>Сервер бази даних приймає з’єднань: %1; вузлам потрібно до %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Драйвер Qt %1 для цієї бази даних не встановлено.</translation>
    </message>
    <message>
        <source>Run: apt install libqt6sql6-psql libqt6sql6-mysql</source>
        <translation>Виконайте: apt install libqt6sql6-psql libqt6sql6-mysql</translation>
    </message>
    <message>
        <source>The database server %1 refuses the login of %2 to database %3: %4.</source>
        <translation>Сервер бази даних %1 відмовив користувачеві %2 у вході в базу даних %3: %4.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the server&apos;s pg_hba.conf lets this machine in.</source>
        <translation>Перевірте database.user, database.name і пароль у database.password_file, а також чи впускає цю машину pg_hba.conf сервера.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the account may log in from this machine.</source>
        <translation>Перевірте database.user, database.name і пароль у database.password_file, а також чи дозволено цьому обліковому запису вхід із цієї машини.</translation>
    </message>
    <message>
        <source>The folder %1 of the database is not there.</source>
        <translation>Теки %1 для бази даних немає.</translation>
    </message>
    <message>
        <source>Make it, or correct database.file.</source>
        <translation>Створіть її або виправте database.file.</translation>
    </message>
    <message>
        <source>This user may not write into the folder %1 of the database.</source>
        <translation>Цей користувач не може писати в теку бази даних %1.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the folder.</source>
        <translation>Виконайте це від користувача агента або віддайте йому теку.</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>Бази даних %1 немає.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; on the first node, or correct database.file.</source>
        <translation>Виконайте «atrium-agent init» на першому вузлі або виправте database.file.</translation>
    </message>
    <message>
        <source>This user may not write the database %1.</source>
        <translation>Цей користувач не може писати в базу даних %1.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the file.</source>
        <translation>Виконайте це від користувача агента або віддайте йому файл.</translation>
    </message>
    <message>
        <source>The database is the file %1.</source>
        <translation>База даних — файл %1.</translation>
    </message>
    <message>
        <source>The database holds no Atrium cluster yet.</source>
        <translation>У базі даних ще немає кластера Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Виконайте один раз «atrium-agent init» на першому вузлі.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2 and can work with it.</source>
        <translation>Версія схеми бази даних %1; ця програма знає версії до %2 і може з нею працювати.</translation>
    </message>
    <message>
        <source>Upgrade this node too.</source>
        <translation>Оновіть і цей вузол.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program&apos;s is %2.</source>
        <translation>Версія схеми бази даних %1; у цієї програми — %2.</translation>
    </message>
    <message>
        <source>Start this node: it brings the schema up to date, and older nodes go on working.</source>
        <translation>Запустіть цей вузол: він оновить схему, а старіші вузли працюватимуть далі.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is this program&apos;s.</source>
        <translation>Версія схеми бази даних %1 — така сама, як у цієї програми.</translation>
    </message>
    <message>
        <source>%1 is a standby: it takes no writes.</source>
        <translation>%1 — резервний сервер: записів він не приймає.</translation>
    </message>
    <message>
        <source>%1 takes writes too: two servers would go different ways.</source>
        <translation>%1 теж приймає записи: дані на двох серверах розійдуться.</translation>
    </message>
    <message>
        <source>Make one of them the standby of the other at once, and compare what they hold.</source>
        <translation>Негайно зробіть один із них резервним для іншого й порівняйте їхній вміст.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 відповідає.</translation>
    </message>
    <message>
        <source>No server of the database takes writes.</source>
        <translation>Жоден сервер бази даних не приймає записів.</translation>
    </message>
    <message>
        <source>Name the primary in section [database], or promote a standby.</source>
        <translation>Укажіть основний сервер у розділі [database] або зробіть резервний основним.</translation>
    </message>
    <message>
        <source>Whether the nodes share their folders was not looked at, as the database cannot be used yet.</source>
        <translation>Чи спільні теки вузлів, не перевірено: базою даних ще не можна користуватися.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNOFILE=%1; in a shell: ulimit -Hn %1</source>
        <translation>Збільште ліміт, у юніті systemd агента: LimitNOFILE=%1; в оболонці: ulimit -Hn %1</translation>
    </message>
    <message>
        <source>A process may have %1 open files, but limits.connections = %2 needs %3.</source>
        <translation>Ліміт відкритих файлів процесу — %1, але для limits.connections = %2 потрібно %3.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: too few to serve anybody.</source>
        <translation>Ліміт відкритих файлів процесу — %1: замало, щоб обслужити хоч когось.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: enough for some %2 connections.</source>
        <translation>Ліміт відкритих файлів процесу — %1: вистачить приблизно на стільки з’єднань: %2.</translation>
    </message>
    <message>
        <source>A process may have any number of open files.</source>
        <translation>Кількість відкритих файлів процесу не обмежено.</translation>
    </message>
    <message>
        <source>A process may have %1 open files.</source>
        <translation>Ліміт відкритих файлів процесу — %1.</translation>
    </message>
    <message>
        <source>This user may have %1 threads and processes in all.</source>
        <translation>Ліміт потоків і процесів цього користувача — %1 разом.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNPROC=4096 and TasksMax=4096</source>
        <translation>Збільште його в юніті systemd агента: LimitNPROC=4096 і TasksMax=4096</translation>
    </message>
    <message>
        <source>This user may have enough threads.</source>
        <translation>Потоків цьому користувачеві вистачає.</translation>
    </message>
    <message>
        <source>This machine has %1 MiB of memory left.</source>
        <translation>На цій машині лишилося %1 МіБ пам’яті.</translation>
    </message>
    <message>
        <source>Give it more, or move other programs elsewhere: previews alone may take 1 GiB.</source>
        <translation>Додайте пам’яті або перенесіть інші програми деінде: самі зображення для перегляду можуть забрати 1 ГіБ.</translation>
    </message>
    <message>
        <source>How much space is left for %1 is not known (%2).</source>
        <translation>Невідомо, скільки місця лишилося: %1 (%2).</translation>
    </message>
    <message>
        <source>Look at that disk.</source>
        <translation>Перевірте цей диск.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2 (%3).</source>
        <translation>Лишилося %1 МіБ: %2 (%3).</translation>
    </message>
    <message>
        <source>Remove what is not needed there, or use a larger disk.</source>
        <translation>Вилучіть звідти непотрібне або використайте більший диск.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2.</source>
        <translation>Лишилося %1 МіБ: %2.</translation>
    </message>
    <message>
        <source>files that programs make for a while</source>
        <translation>тимчасові файли програм</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Цей вузол не надсилає листів.</translation>
    </message>
    <message>
        <source>The mail server %1 answers.</source>
        <translation>Поштовий сервер %1 відповідає.</translation>
    </message>
    <message>
        <source>The mail server %1 answers and takes the login.</source>
        <translation>Поштовий сервер %1 відповідає та приймає вхід.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>Поштовий сервер %1 недоступний: %2.</translation>
    </message>
    <message>
        <source>Check mail.server and mail.port, and the firewall.</source>
        <translation>Перевірте mail.server і mail.port, а також брандмауер.</translation>
    </message>
    <message>
        <source>No TLS with the mail server %1: %2.</source>
        <translation>Немає TLS із поштовим сервером %1: %2.</translation>
    </message>
    <message>
        <source>Check mail.tls and mail.port; name the authority that signed its certificate in mail.ca_file.</source>
        <translation>Перевірте mail.tls і mail.port; укажіть у mail.ca_file центр сертифікації, який підписав його сертифікат.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login: %2.</source>
        <translation>Поштовий сервер %1 відмовив у вході: %2.</translation>
    </message>
    <message>
        <source>Check mail.user and the password in mail.password_file.</source>
        <translation>Перевірте mail.user і пароль у mail.password_file.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer as it should: %2.</source>
        <translation>Поштовий сервер %1 відповідає не як слід: %2.</translation>
    </message>
    <message>
        <source>Check that mail.server and mail.port are those of a mail server.</source>
        <translation>Перевірте, що mail.server і mail.port справді вказують на поштовий сервер.</translation>
    </message>
    <message>
        <source>Node %1 does not run.</source>
        <translation>Вузол %1 не запущено.</translation>
    </message>
    <message>
        <source>Node %1 ended without giving back what it had, or does not reach the database.</source>
        <translation>Вузол %1 завершився, не повернувши того, що мав, або не може зв’язатися з базою даних.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it. Others have taken its rooms.</source>
        <translation>Перегляньте кінець його журналу, потім запустіть його. Його кімнати взяли інші.</translation>
    </message>
    <message>
        <source>Node %1 has crashed: its process %2 is gone.</source>
        <translation>Вузол %1 упав: його процесу %2 більше немає.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it: it takes its place at once.</source>
        <translation>Перегляньте кінець його журналу, потім запустіть його: він одразу повернеться на своє місце.</translation>
    </message>
    <message>
        <source>Node %1 is run by an agent on another machine, process %2 there.</source>
        <translation>Вузол %1 веде агент на іншій машині, процес там — %2.</translation>
    </message>
    <message>
        <source>Give this node another node.id, or stop the other agent.</source>
        <translation>Дайте цьому вузлу інший node.id або зупиніть інший агент.</translation>
    </message>
    <message>
        <source>Node %1 runs on this machine as process %2, version %3.</source>
        <translation>Вузол %1 працює на цій машині: процес %2, версія %3.</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>вузол %1: %2</translation>
    </message>
    <message>
        <source>All nodes that run have this program&apos;s version, %1.</source>
        <translation>Усі запущені вузли мають версію цієї програми, %1.</translation>
    </message>
    <message>
        <source>Nodes run other versions than this program (%1): %2.</source>
        <translation>Версії вузлів відрізняються від версії цієї програми (%1): %2.</translation>
    </message>
    <message>
        <source>Amid an upgrade that is as it should be; upgrade the others next.</source>
        <translation>Під час оновлення так і має бути; далі оновіть решту.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Скопіюйте файл ключа з вузла, який є в кластері.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Ключ у %1 — не ключ цього кластера.</translation>
    </message>
    <message>
        <source>The key in %1 is the cluster&apos;s.</source>
        <translation>Ключ у %1 — ключ цього кластера.</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>вузол %1, версія %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>Крок %1 схеми бази даних чекає; його затримують: %2.</translation>
    </message>
    <message>
        <source>Upgrade these nodes.</source>
        <translation>Оновіть ці вузли.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Вузла %1 немає у списку кластера.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot;, or in the console under Servers.</source>
        <translation>Додайте його за допомогою «atrium-agent join» або в консолі в розділі «Сервери».</translation>
    </message>
    <message>
        <source>People are sent to %1, as the list of servers says, but the configuration says %2.</source>
        <translation>За списком серверів людей спрямовують на %1, але в конфігурації вказано %2.</translation>
    </message>
    <message>
        <source>Correct the list of servers in the console, or node.address, http.port, http.protocol and http.webapp.</source>
        <translation>Виправте список серверів у консолі або node.address, http.port, http.protocol і http.webapp.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 за адресою %2</translation>
    </message>
    <message>
        <source>The commit channel of %1 cannot be reached: %2.</source>
        <translation>%1: канал комітів недоступний: %2.</translation>
    </message>
    <message>
        <source>Check that the node runs, that its firewall lets this machine in, and that peers.address there names where others reach it.</source>
        <translation>Перевірте, що вузол працює, що його брандмауер впускає цю машину і що peers.address там указує адресу, за якою він доступний для інших.</translation>
    </message>
    <message>
        <source>%1 takes the connection, but does not speak as a node.</source>
        <translation>%1 приймає з’єднання, але відповідає не як вузол.</translation>
    </message>
    <message>
        <source>Check that this is the port peers.port of a node, which is not stopped.</source>
        <translation>Перевірте, що це порт peers.port вузла і що цей вузол не призупинено.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, this node does not.</source>
        <translation>%1 використовує TLS, а цей вузол — ні.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2.</source>
        <translation>%1: немає TLS: %2.</translation>
    </message>
    <message>
        <source>Give all nodes peers.tls_certificate, tls_key and tls_ca of one authority, or none of them.</source>
        <translation>Задайте на всіх вузлах peers.tls_certificate, tls_key і tls_ca від одного центру сертифікації або не задавайте ніде.</translation>
    </message>
    <message>
        <source>%1 speaks no version of the commit channel that this node (version %2) speaks.</source>
        <translation>%1 не підтримує жодної версії каналу комітів, яку підтримує цей вузол (версія %2).</translation>
    </message>
    <message>
        <source>Upgrade the older of the two; nodes may be one version apart.</source>
        <translation>Оновіть старіший із двох; версії вузлів можуть відрізнятися на одну.</translation>
    </message>
    <message>
        <source>%1 belongs to another cluster.</source>
        <translation>%1 належить до іншого кластера.</translation>
    </message>
    <message>
        <source>Correct its address in the list of servers, or in peers.commit_provider.</source>
        <translation>Виправте його адресу у списку серверів або в peers.commit_provider.</translation>
    </message>
    <message>
        <source>%1 has another cluster key than this node.</source>
        <translation>%1 має інший ключ кластера, ніж цей вузол.</translation>
    </message>
    <message>
        <source>Copy the key file (cluster.key_file) from a node that is right to the one that is not, and start that one again.</source>
        <translation>Скопіюйте файл ключа (cluster.key_file) з вузла, де він правильний, на той, де ні, і перезапустіть той вузол.</translation>
    </message>
    <message>
        <source>At %1 answers node %2 instead of %3.</source>
        <translation>За адресою %1 відповідає вузол %2, а мав би %3.</translation>
    </message>
    <message>
        <source>Correct peers.address of these two nodes: each needs an address of its own.</source>
        <translation>Виправте peers.address цих двох вузлів: кожному потрібна власна адреса.</translation>
    </message>
    <message>
        <source>%1 is this node.</source>
        <translation>%1 — це цей вузол.</translation>
    </message>
    <message>
        <source>%1 answers, %2 ms.</source>
        <translation>%1 відповідає, %2 мс.</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>вузол %1 (%2)</translation>
    </message>
    <message>
        <source>Not called, as it does not run: %1.</source>
        <translation>Не викликано, бо не запущено: %1.</translation>
    </message>
    <message>
        <source>Not looked at, as the cluster key cannot be used.</source>
        <translation>Не перевірено: ключем кластера не можна скористатися.</translation>
    </message>
    <message>
        <source>Do what is said of the key, then run this again.</source>
        <translation>Зробіть те, що сказано про ключ, і виконайте це знову.</translation>
    </message>
    <message>
        <source>There are no other nodes.</source>
        <translation>Інших вузлів немає.</translation>
    </message>
    <message>
        <source>%1: this node listens on port %2.</source>
        <translation>%1: цей вузол слухає на порту %2.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another %1.</source>
        <translation>Зупиніть ту програму або виберіть інший %1.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by a process that this user may not see.</source>
        <translation>%1: порт %2 зайнято процесом, якого цей користувач не може бачити.</translation>
    </message>
    <message>
        <source>Run this as root or as the agent&apos;s user, to see whose it is.</source>
        <translation>Виконайте це від root або від користувача агента, щоб побачити, чий він.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by %3 (process %4).</source>
        <translation>%1: порт %2 зайнято: %3 (процес %4).</translation>
    </message>
    <message>
        <source>%1: port %2 is free.</source>
        <translation>%1: порт %2 вільний.</translation>
    </message>
    <message>
        <source>%1: the agent that runs this node (process %2) does not listen on port %3.</source>
        <translation>%1: агент, який веде цей вузол (процес %2), не слухає на порту %3.</translation>
    </message>
    <message>
        <source>If the configuration was changed, start the agent again. Otherwise another agent has this node&apos;s number: give this one another node.id.</source>
        <translation>Якщо конфігурацію змінено, перезапустіть агент. Інакше номер цього вузла має інший агент: дайте цьому вузлу інший node.id.</translation>
    </message>
    <message>
        <source>%1: this user may not listen on port %2.</source>
        <translation>%1: цей користувач не може слухати на порту %2.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on, or let systemd give the agent CAP_NET_BIND_SERVICE.</source>
        <translation>Виберіть порт від 1024 або дайте агентові через systemd CAP_NET_BIND_SERVICE.</translation>
    </message>
    <message>
        <source>%1.listen: nobody can listen on %2 here: %3.</source>
        <translation>%1.listen: слухати на %2 тут неможливо: %3.</translation>
    </message>
    <message>
        <source>Name an address of this machine, 0.0.0.0 or ::.</source>
        <translation>Укажіть адресу цієї машини, 0.0.0.0 або ::.</translation>
    </message>
    <message>
        <source>People reach nothing at %1: %2.</source>
        <translation>За адресою %1 люди нічого не знаходять: %2.</translation>
    </message>
    <message>
        <source>Check node.address, the firewall, and the proxy if there is one in front.</source>
        <translation>Перевірте node.address, брандмауер і проксі, якщо він є попереду.</translation>
    </message>
    <message>
        <source>At %1 answers something else than this node: %2.</source>
        <translation>За адресою %1 відповідає не цей вузол, а щось інше: %2.</translation>
    </message>
    <message>
        <source>Check node.address, http.port, and where the proxy in front leads to.</source>
        <translation>Перевірте node.address, http.port і куди веде проксі попереду.</translation>
    </message>
    <message>
        <source>This node answers at %1.</source>
        <translation>Цей вузол відповідає за адресою %1.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w kernel.unprivileged_userns_clone=1, and put that line into /etc/sysctl.d.</source>
        <translation>Виконайте від root: sysctl -w kernel.unprivileged_userns_clone=1, і додайте цей рядок у /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w user.max_user_namespaces=10000, and put that line into /etc/sysctl.d.</source>
        <translation>Виконайте від root: sysctl -w user.max_user_namespaces=10000, і додайте цей рядок у /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Let AppArmor give bubblewrap user namespaces: a profile for /usr/bin/bwrap with &quot;userns,&quot;.</source>
        <translation>Дозвольте в AppArmor простори імен користувачів для bubblewrap: профіль для /usr/bin/bwrap з &quot;userns,&quot;.</translation>
    </message>
    <message>
        <source>Let the agent have user namespaces: in systemd no RestrictNamespaces=, in a container the right to make them.</source>
        <translation>Дозвольте агентові простори імен користувачів: у systemd без RestrictNamespaces=, у контейнері — з правом їх створювати.</translation>
    </message>
    <message>
        <source>All programs that make previews are installed.</source>
        <translation>Усі програми для створення зображень для перегляду встановлено.</translation>
    </message>
    <message>
        <source>Programs that make previews are missing: files of some types have none.</source>
        <translation>Бракує програм для створення зображень для перегляду: для файлів деяких типів їх не буде.</translation>
    </message>
    <message>
        <source>Run: apt install %1</source>
        <translation>Виконайте: apt install %1</translation>
    </message>
    <message>
        <source>The sandbox of previews was not tried: no file can be made in the folder for them.</source>
        <translation>Пісочницю для перегляду не випробувано: у її теці не вдається створити файл.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Звільніть місце в /tmp.</translation>
    </message>
    <message>
        <source>The sandbox of previews works.</source>
        <translation>Пісочниця для перегляду працює.</translation>
    </message>
    <message>
        <source>The sandbox of previews works, with %1.</source>
        <translation>Пісочниця для перегляду працює, %1.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not answer.</source>
        <translation>Пісочниця для перегляду не відповідає.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s log.</source>
        <translation>Перегляньте журнал машини.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not work: %1.</source>
        <translation>Пісочниця для перегляду не працює: %1.</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1: не вдається прочитати файл %2: %3.</translation>
    </message>
    <message>
        <source>Put it there, from a node that has it, or correct the configuration.</source>
        <translation>Скопіюйте його туди з вузла, де він є, або виправте конфігурацію.</translation>
    </message>
    <message>
        <source>%1: everybody on this machine may use the file %2 (mode %3).</source>
        <translation>%1: файлом %2 може користуватися будь-хто на цій машині (права %3).</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Виконайте: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1: this user may not read the file %2.</source>
        <translation>%1: цей користувач не може читати файл %2.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user. If it was that user, run as root: chown %1 %2</source>
        <translation>Виконайте це від користувача агента. Якщо це він і був, виконайте від root: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 belongs to another user (%3), who can change it.</source>
        <translation>%1: файл %2 належить іншому користувачеві (%3), який може його змінити.</translation>
    </message>
    <message>
        <source>Run as root: chown %1 %2</source>
        <translation>Виконайте від root: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1: файл %2 порожній.</translation>
    </message>
    <message>
        <source>Put the secret into its first line.</source>
        <translation>Запишіть секрет у його перший рядок.</translation>
    </message>
    <message>
        <source>%1: nobody but its owner and group may read %2.</source>
        <translation>%1: файл %2 можуть читати лише його власник і група.</translation>
    </message>
    <message>
        <source>Not looked at, as the configuration is wrong.</source>
        <translation>Не перевірено: конфігурація неправильна.</translation>
    </message>
    <message>
        <source>Correct the configuration first, then run this again.</source>
        <translation>Спочатку виправте конфігурацію, потім виконайте це знову.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Немає відповіді за %1 с.</translation>
    </message>
    <message>
        <source>Something that is asked here hangs: see the other lines, and the machine&apos;s log.</source>
        <translation>Щось із того, що тут опитується, зависло: див. інші рядки та журнал машини.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Теми &quot;%1&quot; немає.</translation>
    </message>
    <message>
        <source>Use one or several of: %1.</source>
        <translation>Укажіть одну або кілька з: %1.</translation>
    </message>
    <message>
        <source>What to look at, one or several of: %1. None: all of it.</source>
        <translation>Що перевірити, одне або кілька з: %1. Якщо не вказано — усе.</translation>
    </message>
    <message>
        <source>Nobody hears or sees anybody in this node&apos;s rooms: media.mesh_people is 0, and there is no media server.</source>
        <translation>У кімнатах цього вузла ніхто нікого не чує й не бачить: media.mesh_people дорівнює 0, а медіасервера немає.</translation>
    </message>
    <message>
        <source>Take media.mesh_people out, or set media.janus_url.</source>
        <translation>Приберіть media.mesh_people або задайте media.janus_url.</translation>
    </message>
    <message>
        <source>All voice and video goes over the media server.</source>
        <translation>Увесь голос і все відео йдуть через медіасервер.</translation>
    </message>
    <message>
        <source>Voice and video go over the media server.</source>
        <translation>Голос і відео йдуть через медіасервер.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people of a room send voice and video to each other; there is no media server for more.</source>
        <translation>
            <numerusform>У кімнаті до %n особи можуть передавати голос і відео одне одному; для більшої кількості медіасервера немає.</numerusform>
            <numerusform>У кімнаті до %n осіб можуть передавати голос і відео одне одному; для більшої кількості медіасервера немає.</numerusform>
            <numerusform>У кімнаті до %n осіб можуть передавати голос і відео одне одному; для більшої кількості медіасервера немає.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the server runs, and whether firewalls let its port through.</source>
        <translation>Перевірте, чи працює сервер і чи пропускають брандмауери його порт.</translation>
    </message>
    <message>
        <source>%1 relays for this cluster&apos;s people.</source>
        <translation>%1 ретранслює для людей цього кластера.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 не відповідає.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 недоступний: %2.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks no STUN.</source>
        <translation>Те, що відповідає за адресою %1, не підтримує STUN.</translation>
    </message>
    <message>
        <source>Correct the address in media.stun_urls or media.turn_urls.</source>
        <translation>Виправте адресу в media.stun_urls або media.turn_urls.</translation>
    </message>
    <message>
        <source>%1 answers and relays nothing.</source>
        <translation>%1 відповідає, але нічого не ретранслює.</translation>
    </message>
    <message>
        <source>Let that server relay (coturn: no stun-only), or name it in media.stun_urls.</source>
        <translation>Дозвольте цьому серверу ретрансляцію (coturn: без stun-only) або вкажіть його в media.stun_urls.</translation>
    </message>
    <message>
        <source>%1 does not take the credentials of this node: %2.</source>
        <translation>%1 не приймає облікові дані цього вузла: %2.</translation>
    </message>
    <message>
        <source>Give both the same secret: media.turn_secret_file here, use-auth-secret and static-auth-secret in turnserver.conf. Their clocks must agree.</source>
        <translation>Задайте обом той самий секрет: media.turn_secret_file тут, use-auth-secret і static-auth-secret у turnserver.conf. Їхні годинники мають збігатися.</translation>
    </message>
    <message>
        <source>%1 relays for anybody, without credentials.</source>
        <translation>%1 ретранслює для будь-кого, без облікових даних.</translation>
    </message>
    <message>
        <source>Set use-auth-secret and static-auth-secret in turnserver.conf.</source>
        <translation>Задайте use-auth-secret і static-auth-secret у turnserver.conf.</translation>
    </message>
    <message>
        <source>%1 refuses: %2.</source>
        <translation>%1 відмовляє: %2.</translation>
    </message>
    <message>
        <source>Look into that server&apos;s log.</source>
        <translation>Перегляньте журнал цього сервера.</translation>
    </message>
    <message>
        <source>No TURN server is named: people whose networks let nothing through but the web may hear and see nobody.</source>
        <translation>Не вказано жодного сервера TURN: люди, чиї мережі пропускають лише веб, можливо, нікого не почують і не побачать.</translation>
    </message>
    <message>
        <source>Janus does what anybody says who reaches it: it asks for no secret.</source>
        <translation>Janus виконує команди будь-кого, хто до нього дістанеться: він не запитує секрет.</translation>
    </message>
    <message>
        <source>Set api_secret in janus.jcfg, and media.janus_api_secret_file here.</source>
        <translation>Задайте api_secret у janus.jcfg і media.janus_api_secret_file тут.</translation>
    </message>
    <message>
        <source>The secret of Janus goes over the network in the clear.</source>
        <translation>Секрет Janus передається мережею у відкритому вигляді.</translation>
    </message>
    <message>
        <source>Have Janus on this machine, or speak wss:// to it.</source>
        <translation>Розмістіть Janus на цій машині або звертайтеся до нього через wss://.</translation>
    </message>
    <message>
        <source>Janus makes rooms without a key.</source>
        <translation>Janus створює кімнати без ключа.</translation>
    </message>
    <message>
        <source>Set admin_key in janus.plugin.videoroom.jcfg, and media.janus_admin_key_file here.</source>
        <translation>Задайте admin_key у janus.plugin.videoroom.jcfg і media.janus_admin_key_file тут.</translation>
    </message>
    <message>
        <source>Janus makes rooms only for who has its key, and this node has none.</source>
        <translation>Janus створює кімнати лише для тих, хто має його ключ, а цей вузол ключа не має.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into a file, and name it in media.janus_admin_key_file.</source>
        <translation>Запишіть admin_key з janus.plugin.videoroom.jcfg у файл і вкажіть його в media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus forgets this node at once when their connection breaks: everybody is interrupted then, and when the agent is started anew.</source>
        <translation>Janus забуває цей вузол одразу, коли їхнє з&apos;єднання переривається: тоді, а також під час перезапуску агента, зв&apos;язок переривається в усіх.</translation>
    </message>
    <message>
        <source>Set reclaim_session_timeout = 60 in janus.jcfg.</source>
        <translation>Задайте reclaim_session_timeout = 60 у janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus %1 answers at %2 and takes the secret.</source>
        <translation>Janus %1 відповідає за адресою %2 і приймає секрет.</translation>
    </message>
    <message>
        <source>Janus cannot be reached at %1: %2.</source>
        <translation>Janus недоступний за адресою %1: %2.</translation>
    </message>
    <message>
        <source>Start it, and compare ws_ip and ws_port in janus.transport.websockets.jcfg with media.janus_url.</source>
        <translation>Запустіть його та порівняйте ws_ip і ws_port у janus.transport.websockets.jcfg з media.janus_url.</translation>
    </message>
    <message>
        <source>What takes the connection at %1 does not answer as Janus does.</source>
        <translation>Те, що приймає з&apos;єднання за адресою %1, відповідає не так, як Janus.</translation>
    </message>
    <message>
        <source>Correct media.janus_url; if it is Janus, it hangs: start it anew.</source>
        <translation>Виправте media.janus_url; якщо це Janus, він завис: перезапустіть його.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the secret of this node.</source>
        <translation>Janus за адресою %1 не приймає секрет цього вузла.</translation>
    </message>
    <message>
        <source>Put api_secret of janus.jcfg into the file that media.janus_api_secret_file names.</source>
        <translation>Запишіть api_secret з janus.jcfg у файл, указаний у media.janus_api_secret_file.</translation>
    </message>
    <message>
        <source>Janus at %1 has no plugin VideoRoom.</source>
        <translation>Janus за адресою %1 не має плагіна VideoRoom.</translation>
    </message>
    <message>
        <source>Take libjanus_videoroom.so out of plugins.disable in janus.jcfg.</source>
        <translation>Приберіть libjanus_videoroom.so з plugins.disable у janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the key of this node for making rooms.</source>
        <translation>Janus за адресою %1 не приймає ключ цього вузла для створення кімнат.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into the file that media.janus_admin_key_file names.</source>
        <translation>Запишіть admin_key з janus.plugin.videoroom.jcfg у файл, указаний у media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus at %1 refuses: %2.</source>
        <translation>Janus за адресою %1 відмовляє: %2.</translation>
    </message>
    <message>
        <source>Look into the log of Janus.</source>
        <translation>Перегляньте журнал Janus.</translation>
    </message>
    <message>
        <source>The folder %1, where Janus writes recordings, is not there.</source>
        <translation>Папки %1, куди Janus пише записи, не існує.</translation>
    </message>
    <message>
        <source>Make it, and let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Створіть її та дозвольте користувачам Janus і агента писати туди: setfacl, як сказано в README.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, where Janus writes recordings: %2.</source>
        <translation>До %1, куди Janus пише записи, нічого не можна записати: %2.</translation>
    </message>
    <message>
        <source>Let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Дозвольте користувачам Janus і агента писати туди: setfacl, як сказано в README.</translation>
    </message>
    <message>
        <source>Recordings can be written to %1.</source>
        <translation>Записи можна зберігати в %1.</translation>
    </message>
    <message>
        <source>All programs that make films of recordings are installed.</source>
        <translation>Усі програми для створення відео із записів встановлено.</translation>
    </message>
    <message>
        <source>Programs that make films of recordings are missing: other nodes must make them.</source>
        <translation>Бракує програм для створення відео із записів: його мають створювати інші вузли.</translation>
    </message>
    <message>
        <source>Run: apt install %1, or set media.converters = 0 here.</source>
        <translation>Виконайте: apt install %1, або задайте тут media.converters = 0.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>Теку %1 файлу бази даних не можна використати.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Створіть її або виправте database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>База даних SQLite %1 лежить у мережевій або користувацькій файловій системі, де її блокування не діють.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Перенесіть її на локальний диск або використайте PostgreSQL чи MariaDB для вузлів на кількох машинах.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>Базу даних SQLite використовує вузол %1 на іншій машині.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Один файл SQLite служить агентам лише на одній машині. Спочатку зупиніть вузли там або використайте PostgreSQL чи MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Бази даних %1 немає.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Виконайте один раз «atrium-agent init» на першому вузлі або виправте database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Ключ у %1 — не ключ цього кластера.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Скопіюйте файл ключа з вузла, який є в кластері.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Кімната для конференцій</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Кімната лише з відео</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Кімната з відео та дошкою</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Кімната для доповідей</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Кімната для інтерв’ю</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Закрита кімната для конференцій</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ім’я</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>кімнати</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Логін першого адміністратора.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>Кластер готовий. Вузол %1 у ньому перший; кожному вузлу потрібен файл ключа %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>Адміністратор — «%1»; пароль записано в %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>Вузол %1 (%2) у кластері. Запустіть його: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вивести JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>створити новий кластер: його ключ, першого адміністратора, кімнати та цей вузол</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>додати цей вузол до кластера</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>запустити цей вузол</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>перелічити вузли кластера та їхній стан</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>додати обліковий запис</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>перевірити ззовні кластер, що працює, так, як ним користуються люди</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Використання: atrium-agent КОМАНДА [параметри]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent КОМАНДА --help показує параметри команди.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>Немає команди «%1». Список команд: atrium-agent --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>Незрозуміло: «%1». Параметри показує atrium-agent %2 --help.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>Конфігурація вузла.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Не вдається прочитати пароль зі стандартного вводу.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>Не вдається записати пароль у %1: %2.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Конфігурація %1 правильна.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Логін.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin або webservice (доступ лише через SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Файл із паролем у першому рядку; - для стандартного вводу.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Ім’я.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Прізвище.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Адреса пошти.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>Рівень «%1» невідомий.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Використайте user, moderator, admin або webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>Обліковий запис «%1» додано з ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Не вдається записати звіт у %1: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>Кластер працює як слід (%1 мс).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>Кластер працює не як слід: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Адреса вузла.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Логін адміністратора.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Записати звіт у вигляді JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Записати звіт у вигляді XML для JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>«%1» — не адреса вузла.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Її вигляд: http://host:5080/openmeetings/</translation>
    </message>
    <message>
        <source>show or set how much of the load a node takes</source>
        <translation>показати або задати, яку частку навантаження бере вузол</translation>
    </message>
    <message>
        <source>empty a node, for maintenance: it gets no new rooms</source>
        <translation>звільнити вузол для обслуговування: нових кімнат він не отримує</translation>
    </message>
    <message>
        <source>let a node have rooms again</source>
        <translation>дозволити вузлу знову отримувати кімнати</translation>
    </message>
    <message>
        <source>say that a silent node is certainly off, so that its rooms open elsewhere at once</source>
        <translation>повідомити, що вузол, який мовчить, точно вимкнено, щоб його кімнати одразу відкрилися на інших</translation>
    </message>
    <message>
        <source>show or set how the load of nodes is counted</source>
        <translation>показати або задати, як рахується навантаження вузлів</translation>
    </message>
    <message>
        <source>tell which node would get a room now, and why</source>
        <translation>повідомити, який вузол отримав би зараз кімнату й чому</translation>
    </message>
    <message>
        <source>Number of the node, as status shows it.</source>
        <translation>Номер вузла, як його показує status.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Немає параметра --%1.</translation>
    </message>
    <message>
        <source>--%1 must be a number, not &quot;%2&quot;.</source>
        <translation>--%1 має бути числом, а не «%2».</translation>
    </message>
    <message>
        <source>There is no node %1 in the cluster.</source>
        <translation>У кластері немає вузла %1.</translation>
    </message>
    <message>
        <source>atrium-agent status lists the nodes.</source>
        <translation>Список вузлів: atrium-agent status.</translation>
    </message>
    <message>
        <source>Node %1 (%2)</source>
        <translation>Вузол %1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ліміту</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>вага: %1</translation>
    </message>
    <message>
        <source>open rooms at most: %1</source>
        <translation>відкритих кімнат, не більше: %1</translation>
    </message>
    <message>
        <source>people at most: %1</source>
        <translation>осіб, не більше: %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>мітки: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>1 to 1000: a node of 200 takes twice the load of one of 100, the usual weight.</source>
        <translation>Від 1 до 1000: вузол із вагою 200 бере вдвічі більше навантаження, ніж вузол зі звичайною вагою 100.</translation>
    </message>
    <message>
        <source>Open rooms at most; 0 for no limit.</source>
        <translation>Відкритих кімнат, не більше; 0, якщо ліміту немає.</translation>
    </message>
    <message>
        <source>People in them at most; 0 for no limit.</source>
        <translation>Осіб у них, не більше; 0, якщо ліміту немає.</translation>
    </message>
    <message>
        <source>Words that rooms can be pinned to, for instance &quot;gpu berlin&quot;.</source>
        <translation>Слова, за якими можна закріплювати кімнати, наприклад «gpu berlin».</translation>
    </message>
    <message>
        <source>After so many seconds the rooms that are left move to other nodes with the people in them; 0 for never: they end by themselves.</source>
        <translation>Через стільки секунд кімнати, що залишаться, переїдуть на інші вузли разом із людьми; 0 — ніколи: вони закриються самі.</translation>
    </message>
    <message>
        <source>What the people in its rooms are told.</source>
        <translation>Що повідомляється людям у його кімнатах.</translation>
    </message>
    <message>
        <source>%1 gets no new rooms. Open rooms there: %2.</source>
        <translation>%1 не отримує нових кімнат. Відкритих кімнат там: %2.</translation>
    </message>
    <message>
        <source>Those that have not ended within %1 s move to other nodes.</source>
        <translation>Ті, що не закриються за %1 с, переїдуть на інші вузли.</translation>
    </message>
    <message>
        <source>They end by themselves; with --deadline they would move to other nodes.</source>
        <translation>Вони закриються самі; з --deadline вони переїхали б на інші вузли.</translation>
    </message>
    <message>
        <source>atrium-agent status tells when it is empty.</source>
        <translation>atrium-agent status покаже, коли він звільниться.</translation>
    </message>
    <message>
        <source>%1 may get new rooms again.</source>
        <translation>%1 знову може отримувати нові кімнати.</translation>
    </message>
    <message>
        <source>You have made sure that the node&apos;s agent has ended or its machine is without power: if it still ran, two nodes would serve its rooms.</source>
        <translation>Ви впевнилися, що агент вузла завершено або його машину знеструмлено: якби він ще працював, його кімнати вели б два вузли.</translation>
    </message>
    <message>
        <source>The node must certainly be off: if it still ran, two nodes would serve its rooms.</source>
        <translation>Вузол має бути точно вимкнений: якби він ще працював, його кімнати вели б два вузли.</translation>
    </message>
    <message>
        <source>Make sure that its agent has ended or its machine is without power, then say so with --yes-it-is-off.</source>
        <translation>Упевніться, що його агент завершено або його машину знеструмлено, і підтвердьте це параметром --yes-it-is-off.</translation>
    </message>
    <message>
        <source>%1 has no rooms any more: each opens on another node as soon as somebody enters it.</source>
        <translation>%1: кімнат більше немає; кожна відкриється на іншому вузлі, щойно до неї хтось увійде.</translation>
    </message>
    <message>
        <source>the load of a node is the sum of the sizes of its open rooms</source>
        <translation>навантаження вузла — сума розмірів його відкритих кімнат</translation>
    </message>
    <message>
        <source>the load of a node is the number of people in its rooms; a room that was just opened counts as its size, or as the most people it ever held</source>
        <translation>навантаження вузла — кількість людей у його кімнатах; щойно відкрита кімната рахується за своїм розміром або за найбільшою кількістю людей, що в ній були</translation>
    </message>
    <message>
        <source>load</source>
        <translation>навант.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вага</translation>
    </message>
    <message>
        <source>why</source>
        <translation>чому</translation>
    </message>
    <message>
        <source>The rule to set: capacity or people. None: the rule is shown.</source>
        <translation>Яке правило задати: capacity або people. Якщо не вказано, правило показується.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Немає правила розміщення «%1».</translation>
    </message>
    <message>
        <source>Use capacity or people.</source>
        <translation>Використайте capacity або people.</translation>
    </message>
    <message>
        <source>Number of the room.</source>
        <translation>Номер кімнати.</translation>
    </message>
    <message>
        <source>Room %1 (%2), size %3:</source>
        <translation>Кімната %1 (%2), розмір %3:</translation>
    </message>
    <message>
        <source>To be emptied since %1.</source>
        <translation>Має бути звільнений, з %1.</translation>
    </message>
    <message>
        <source>Deadline: %1.</source>
        <translation>Крайній термін: %1.</translation>
    </message>
    <message>
        <source>People are told: %1</source>
        <translation>Людям повідомляється: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Мітки: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port.</source>
        <translation>«%1» — не порт.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Укажіть число від 1 до 65535.</translation>
    </message>
    <message>
        <source>For benchmarks: serve rooms without tickets, and nothing else, on this port of 127.0.0.1.</source>
        <translation>Для вимірювання швидкодії: на цьому порту 127.0.0.1 вести кімнати без квитків, і нічого більше.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Теки: %1</translation>
    </message>
    <message>
        <source>The name of the backup&apos;s file is missing.</source>
        <translation>Не вказано ім’я файлу резервної копії.</translation>
    </message>
    <message>
        <source>Name it behind the command; - for standard input or output.</source>
        <translation>Укажіть його після команди; - для стандартного вводу або виводу.</translation>
    </message>
    <message>
        <source>accounts: %1, rooms: %2, rows in all: %3, files: %4 (%5); schema version %6, made on %7</source>
        <translation>облікових записів: %1, кімнат: %2, усього рядків: %3, файлів: %4 (%5); версія схеми %6, створено %7</translation>
    </message>
    <message>
        <source>The backup cannot be read: %1.</source>
        <translation>Не вдається прочитати резервну копію: %1.</translation>
    </message>
    <message>
        <source>The backup is complete and undamaged: %1.</source>
        <translation>Резервна копія повна й не пошкоджена: %1.</translation>
    </message>
    <message>
        <source>The backup; - for standard output.</source>
        <translation>Резервна копія; - для стандартного виводу.</translation>
    </message>
    <message>
        <source>Put the cluster&apos;s key into the backup as well: whoever has the file then has the whole cluster.</source>
        <translation>Додати до резервної копії й ключ кластера: тоді той, хто має файл, має весь кластер.</translation>
    </message>
    <message>
        <source>Make none: check that the backup in the file is complete and undamaged.</source>
        <translation>Не створювати: перевірити, що резервна копія у файлі повна й не пошкоджена.</translation>
    </message>
    <message>
        <source>A backup is nothing to be read on a terminal.</source>
        <translation>Резервна копія не призначена для читання в терміналі.</translation>
    </message>
    <message>
        <source>Name a file, or send standard output into one.</source>
        <translation>Укажіть файл або перенаправте стандартний вивід у файл.</translation>
    </message>
    <message>
        <source>The backup %1 was made: %2.</source>
        <translation>Резервну копію %1 створено: %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is not in it: keep a copy of %1 elsewhere.</source>
        <translation>Ключа кластера в ній немає: зберігайте копію %1 в іншому місці.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is in it: keep the backup as secret as the key itself.</source>
        <translation>У ній є ключ кластера: зберігайте резервну копію в такій самій таємниці, як сам ключ.</translation>
    </message>
    <message>
        <source>The backup; - for standard input.</source>
        <translation>Резервна копія; - для стандартного вводу.</translation>
    </message>
    <message>
        <source>The database holds a cluster: delete it and put the backup in its place. Without this option, the command says what would be lost.</source>
        <translation>У базі даних є кластер: видалити його й поставити на його місце резервну копію. Без цього параметра команда повідомляє, що було б втрачено.</translation>
    </message>
    <message>
        <source>Restore although the cluster&apos;s key is another, or make a new one: the passwords of servers and the links in letters of appointments are lost.</source>
        <translation>Відновити, хоча ключ кластера інший, або створити новий: паролі серверів і посилання в листах про зустрічі буде втрачено.</translation>
    </message>
    <message>
        <source>The cluster that was there is gone: accounts: %1, rooms: %2, files: %3. The contents of its files are still in the folder %4.</source>
        <translation>Попереднього кластера більше немає: облікових записів: %1, кімнат: %2, файлів: %3. Вміст його файлів залишився в теці %4.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key was written to %1: every node needs it.</source>
        <translation>Ключ кластера записано в %1: він потрібен кожному вузлу.</translation>
    </message>
    <message>
        <source>Secrets that only the old key opens were left out: %1. Type in the passwords of servers again; members of appointments get new links with the next letter.</source>
        <translation>Пропущено секрети, які відкриває лише старий ключ: %1. Введіть паролі серверів заново; учасники зустрічей отримають нові посилання з наступним листом.</translation>
    </message>
    <message>
        <source>The backup was restored: %1.</source>
        <translation>Дані відновлено з резервної копії: %1.</translation>
    </message>
    <message>
        <source>store the whole cluster in one file, while it runs</source>
        <translation>зберегти весь кластер в один файл, не зупиняючи його</translation>
    </message>
    <message>
        <source>put a backup into an empty database, of whatever kind</source>
        <translation>відновити резервну копію в порожню базу даних будь-якого виду</translation>
    </message>
    <message>
        <source>take over an OpenMeetings installation: its configuration, or its data</source>
        <translation>перенести інсталяцію OpenMeetings: її конфігурацію або її дані</translation>
    </message>
    <message>
        <source>The configuration cannot be written to %1: %2.</source>
        <translation>Не вдається записати конфігурацію в %1: %2.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet.</source>
        <translation>Укажіть файл, якого ще немає.</translation>
    </message>
    <message>
        <source>These lines say what %1 and %2 said.</source>
        <translation>Ці рядки кажуть те саме, що було в %1 і %2.</translation>
    </message>
    <message>
        <source>Folder of an OpenMeetings 2.1 web application: prints the lines of a node&apos;s configuration that say what its XML files say.</source>
        <translation>Тека вебзастосунку OpenMeetings 2.1: виводить рядки конфігурації вузла, що відповідають його файлам XML.</translation>
    </message>
    <message>
        <source>Write these lines into this new file.</source>
        <translation>Записати ці рядки в цей новий файл.</translation>
    </message>
    <message>
        <source>OpenMeetings&apos; MySQL or MariaDB database: takes users, groups, rooms and servers from there into this cluster. Run again, it takes what is new.</source>
        <translation>База даних MySQL або MariaDB від OpenMeetings: переносить із неї в цей кластер користувачів, групи, кімнати й сервери. Під час повторного запуску переноситься нове.</translation>
    </message>
    <message>
        <source>Where that database is.</source>
        <translation>Де міститься ця база даних.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Її порт.</translation>
    </message>
    <message>
        <source>Its user; reading is enough.</source>
        <translation>Її користувач; достатньо права на читання.</translation>
    </message>
    <message>
        <source>File with that user&apos;s password in its first line; - for standard input.</source>
        <translation>Файл із паролем цього користувача в першому рядку; - для стандартного вводу.</translation>
    </message>
    <message>
        <source>What the installation is called here; imports of one name know what the others brought.</source>
        <translation>Як ця інсталяція називається тут; імпорти з однією назвою знають, що перенесли інші.</translation>
    </message>
    <message>
        <source>Store nothing: only tell what would be done.</source>
        <translation>Нічого не зберігати: лише повідомити, що було б зроблено.</translation>
    </message>
    <message>
        <source>Say what is to be imported: --installation or --database-name.</source>
        <translation>Укажіть, що імпортувати: --installation або --database-name.</translation>
    </message>
    <message>
        <source>The first reads its configuration, the second its data.</source>
        <translation>Перший параметр читає конфігурацію інсталяції, другий — її дані.</translation>
    </message>
    <message>
        <source>Nothing was stored: this is what would be done.</source>
        <translation>Нічого не збережено: ось що було б зроблено.</translation>
    </message>
    <message>
        <source>The import is done; people log in with their old passwords.</source>
        <translation>Імпорт завершено; люди входять зі своїми попередніми паролями.</translation>
    </message>
    <message>
        <source>--%1 must be a time, not &quot;%2&quot;.</source>
        <translation>--%1 має бути часом, а не «%2».</translation>
    </message>
    <message>
        <source>Write it like 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Укажіть його у вигляді 2026-03-01 або 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The audit log could not be written to the end.</source>
        <translation>Журнал аудиту не вдалося записати до кінця.</translation>
    </message>
    <message>
        <source>The first moment (UTC): 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Перший момент (UTC): 2026-03-01 або 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The last moment (UTC).</source>
        <translation>Останній момент (UTC).</translation>
    </message>
    <message>
        <source>csv, or ndjson (a JSON object a line).</source>
        <translation>csv або ndjson (по об’єкту JSON на рядок).</translation>
    </message>
    <message>
        <source>Part of who, of the action or of what it was done to.</source>
        <translation>Частина того, хто діяв, назви дії або того, над чим її виконано.</translation>
    </message>
    <message>
        <source>--format must be csv or ndjson.</source>
        <translation>--format має бути csv або ndjson.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the cluster&apos;s key.</source>
        <translation>Файл із паролем у першому рядку; якщо його немає, буде створено з випадковим паролем. Типово admin-password поруч із ключем кластера.</translation>
    </message>
    <message>
        <source>tell what is wrong with this node and what to do, and how the nodes&apos; folders should be shared</source>
        <translation>повідомити, що не так із цим вузлом і що робити, та як зробити спільними теки вузлів</translation>
    </message>
    <message>
        <source>make a token by which a program logs in instead of a password</source>
        <translation>створити токен, з яким програма входить замість пароля</translation>
    </message>
    <message>
        <source>list the tokens of all accounts</source>
        <translation>перелічити токени всіх облікових записів</translation>
    </message>
    <message>
        <source>make a token useless, everywhere and at once</source>
        <translation>зробити токен недійсним, усюди й одразу</translation>
    </message>
    <message>
        <source>log in to the directory as somebody, and tell each step</source>
        <translation>увійти в каталог від чийогось імені й показати кожен крок</translation>
    </message>
    <message>
        <source>write the audit log to standard output, for other programs</source>
        <translation>вивести журнал аудиту у стандартний вивід, для інших програм</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; here is this person&apos;s.</source>
        <translation>Обліковий запис «%1» тут належить цій особі.</translation>
    </message>
    <message>
        <source>The login &quot;%1&quot; belongs to another account here: rename or delete that one.</source>
        <translation>Логін «%1» тут належить іншому обліковому запису: перейменуйте або видаліть його.</translation>
    </message>
    <message>
        <source>It is called &quot;%1&quot; from the next login on.</source>
        <translation>Від наступного входу він називатиметься «%1».</translation>
    </message>
    <message>
        <source>There is no account for this person, and ldap.provision is false.</source>
        <translation>Облікового запису цієї особи немає, а ldap.provision має значення false.</translation>
    </message>
    <message>
        <source>The first login makes the account &quot;%1&quot;.</source>
        <translation>Під час першого входу буде створено обліковий запис «%1».</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Рівень: %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; here, for %2.</source>
        <translation>Групи «%1» для %2 тут немає.</translation>
    </message>
    <message>
        <source>Becomes a member of &quot;%1&quot;.</source>
        <translation>Буде учасником групи «%1».</translation>
    </message>
    <message>
        <source>What the person types as their name.</source>
        <translation>Ім’я, яке вводить особа.</translation>
    </message>
    <message>
        <source>No directory is configured: ldap.servers is empty.</source>
        <translation>Каталог не налаштовано: ldap.servers порожній.</translation>
    </message>
    <message>
        <source>Tell what starting with this configuration would say, and end.</source>
        <translation>Повідомити, що показав би запуск із цією конфігурацією, і завершити роботу.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, схема %2</translation>
    </message>
    <message>
        <source>%1, of before schema 16</source>
        <translation>%1, до схеми 16</translation>
    </message>
    <message>
        <source>The nodes run different versions:</source>
        <translation>Вузли мають різні версії:</translation>
    </message>
    <message>
        <source>%1: node %2</source>
        <translation>%1: вузол %2</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>вузол %1, версія %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is done within minutes.</source>
        <translation>Крок %1 схеми бази даних буде виконано за кілька хвилин.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>Крок %1 схеми бази даних чекає; його затримують: %2.</translation>
    </message>
    <message>
        <source>Whose token it is.</source>
        <translation>Чий це токен.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Для чого він.</translation>
    </message>
    <message>
        <source>The most that may be done by it: user, moderator, admin or webservice.</source>
        <translation>Найвищий рівень прав для нього: user, moderator, admin або webservice.</translation>
    </message>
    <message>
        <source>How long it is good; 0 = for ever.</source>
        <translation>Скільки днів він діє; 0 — безстроково.</translation>
    </message>
    <message>
        <source>--days must be from 0 to %1.</source>
        <translation>--days має бути від 0 до %1.</translation>
    </message>
    <message>
        <source>This is token %1. It is not shown again: keep it where nobody else reads it.</source>
        <translation>Це токен %1. Більше його не буде показано: зберігайте його там, де його не прочитає ніхто інший.</translation>
    </message>
    <message>
        <source>Part of the token&apos;s name, or of its user&apos;s.</source>
        <translation>Частина імені токена або його користувача.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логін</translation>
    </message>
    <message>
        <source>level</source>
        <translation>рівень</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>діє до</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>останнє звернення</translation>
    </message>
    <message>
        <source>from</source>
        <translation>звідки</translation>
    </message>
    <message>
        <source>Number of the token, as token list shows it.</source>
        <translation>Номер токена, як його показує token list.</translation>
    </message>
    <message>
        <source>Token %1 is revoked.</source>
        <translation>Токен %1 відкликано.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the nodes&apos; certificates, when the system does not know it.</source>
        <translation>Файл PEM центру сертифікації, який підписав сертифікати вузлів, якщо він невідомий системі.</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Медіасервер: %1</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>значення має бути sqlite, postgresql або mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>значення немає: дайте кожному вузлу кластера свій номер, першому — 1</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>сторінки мають бути вказані так, як їх називають браузери, наприклад &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>значення має бути IP-адресою цієї машини, 0.0.0.0 або ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>значення має бути не меншим за heartbeat_ms і два database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>значення має бути між heartbeat_ms і lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>значення має бути database: сеанси в пам’яті одного вузла не допоможуть іншим</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати конфігурацію %1: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Укажіть файл через --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Виправте рядок; формат файлу — TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>значення має бути текстом у лапках</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>значення має бути списком текстів у лапках</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>значення має бути цілим числом від %1 до %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1: такого ключа немає.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Перевірте написання та розділ; усі ключі перелічено в посібнику.</translation>
    </message>
    <message>
        <source>must be at least lease_ms</source>
        <translation>значення має бути не меншим за lease_ms</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate, tls_key and tls_ca together</source>
        <translation>значення немає: для TLS потрібні tls_certificate, tls_key і tls_ca разом</translation>
    </message>
    <message>
        <source>says Port=%1, but peers.port is %2</source>
        <translation>указано Port=%1, але peers.port — %2</translation>
    </message>
    <message>
        <source>must be the name of a time zone, for instance Europe/Berlin</source>
        <translation>значення має бути назвою часового поясу, наприклад Europe/Berlin</translation>
    </message>
    <message>
        <source>must be private, on or off</source>
        <translation>значення має бути private, on або off</translation>
    </message>
    <message>
        <source>must be none, starttls or tls</source>
        <translation>значення має бути none, starttls або tls</translation>
    </message>
    <message>
        <source>must be the address of the page, like https://school.example/openmeetings/</source>
        <translation>значення має бути адресою сторінки, наприклад https://school.example/openmeetings/</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>значення має бути іменем комп’ютера або IP-адресою</translation>
    </message>
    <message>
        <source>must be the address that mails come from, like &quot;Atrium &lt;rooms@school.example&gt;&quot;</source>
        <translation>значення має бути адресою, з якої надходять листи, наприклад &quot;Atrium &lt;rooms@school.example&gt;&quot;</translation>
    </message>
    <message>
        <source>names a file that cannot be read</source>
        <translation>указано файл, який не вдається прочитати</translation>
    </message>
    <message>
        <source>is missing: user and password_file go together</source>
        <translation>значення немає: user і password_file потрібні разом</translation>
    </message>
    <message>
        <source>must be starttls or tls: a password must not travel in the clear</source>
        <translation>значення має бути starttls або tls: пароль не можна передавати відкритим текстом</translation>
    </message>
    <message>
        <source>must list host names, for instance &quot;files.school.example&quot; or &quot;*.school.example&quot;</source>
        <translation>мають бути вказані імена комп’ютерів, наприклад &quot;files.school.example&quot; або &quot;*.school.example&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>значення має бути true або false</translation>
    </message>
    <message>
        <source>must be a DN with %s for the name, like uid=%s,ou=people,dc=school</source>
        <translation>значення має бути DN з %s замість імені, наприклад uid=%s,ou=people,dc=school</translation>
    </message>
    <message>
        <source>and bind_dn exclude each other: who is searched for has no fixed DN</source>
        <translation>і bind_dn несумісні: той, кого шукають, не має сталого DN</translation>
    </message>
    <message>
        <source>must be the DN below which people are, like ou=people,dc=school</source>
        <translation>значення має бути DN, під яким містяться люди, наприклад ou=people,dc=school</translation>
    </message>
    <message>
        <source>must be a DN</source>
        <translation>значення має бути DN</translation>
    </message>
    <message>
        <source>must be a filter with %s for the name, like (uid=%s)</source>
        <translation>значення має бути фільтром з %s замість імені, наприклад (uid=%s)</translation>
    </message>
    <message>
        <source>must be a filter, like (member=%d): %d is the person&apos;s DN, %s their login</source>
        <translation>значення має бути фільтром, наприклад (member=%d): %d — DN особи, %s — її логін</translation>
    </message>
    <message>
        <source>must be the name of an attribute</source>
        <translation>значення має бути назвою атрибута</translation>
    </message>
    <message>
        <source>must list servers, like &quot;ldaps://ldap.school.example&quot; or &quot;ldap://10.1.1.1:389&quot;</source>
        <translation>мають бути вказані сервери, наприклад &quot;ldaps://ldap.school.example&quot; або &quot;ldap://10.1.1.1:389&quot;</translation>
    </message>
    <message>
        <source>must be required or none</source>
        <translation>значення має бути required або none</translation>
    </message>
    <message>
        <source>is missing: bind_dn and bind_password_file go together</source>
        <translation>значення немає: bind_dn і bind_password_file потрібні разом</translation>
    </message>
    <message>
        <source>must list rows like &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</source>
        <translation>мають бути вказані рядки на зразок &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</translation>
    </message>
    <message>
        <source>must list DNs of groups</source>
        <translation>мають бути вказані DN груп</translation>
    </message>
    <message>
        <source>must be text, json or journald</source>
        <translation>значення має бути text, json або journald</translation>
    </message>
    <message>
        <source>must list networks and addresses, for instance &quot;10.1.0.0/16&quot;, not %1</source>
        <translation>мають бути вказані мережі й адреси, наприклад &quot;10.1.0.0/16&quot;, а не %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не вдається створити теку %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Створіть її або виправте розділ [files].</translation>
    </message>
    <message>
        <source>must be https, or not be said: with tls_certificate the port speaks nothing else</source>
        <translation>значення має бути https або не вказане: з tls_certificate цей порт підтримує лише https</translation>
    </message>
    <message>
        <source>leads to https, which is not spoken here: it needs tls_certificate and tls_key</source>
        <translation>веде на https, якого тут немає: потрібні tls_certificate і tls_key</translation>
    </message>
    <message>
        <source>must be another port than http.port</source>
        <translation>значення має бути іншим портом, ніж http.port</translation>
    </message>
    <message>
        <source>must be a folder that is there</source>
        <translation>значення має бути наявною текою</translation>
    </message>
    <message>
        <source>must list IP addresses and networks of proxies, for instance &quot;10.1.1.1&quot; or &quot;10.1.0.0/16&quot;</source>
        <translation>мають бути вказані IP-адреси й мережі проксі, наприклад &quot;10.1.1.1&quot; або &quot;10.1.0.0/16&quot;</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate and tls_key together</source>
        <translation>значення немає: для TLS потрібні tls_certificate і tls_key разом</translation>
    </message>
    <message>
        <source>must be the address of Janus&apos;s WebSocket, like ws://127.0.0.1:8188</source>
        <translation>має бути адресою WebSocket сервера Janus, наприклад ws://127.0.0.1:8188</translation>
    </message>
    <message>
        <source>must list at most %1 STUN servers, like &quot;stun:stun.school.example:3478&quot;</source>
        <translation>має перелічувати сервери STUN, не більше %1, наприклад &quot;stun:stun.school.example:3478&quot;</translation>
    </message>
    <message>
        <source>must list at most %1 TURN servers, like &quot;turn:turn.school.example:3478?transport=udp&quot; or &quot;turns:turn.school.example:5349&quot;</source>
        <translation>має перелічувати сервери TURN, не більше %1, наприклад &quot;turn:turn.school.example:3478?transport=udp&quot; або &quot;turns:turn.school.example:5349&quot;</translation>
    </message>
    <message>
        <source>is missing: turn_urls and turn_secret_file go together</source>
        <translation>відсутнє: turn_urls і turn_secret_file задаються разом</translation>
    </message>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>Тека %1 не відповідає.</translation>
    </message>
    <message>
        <source>See that its file server runs and can be reached, then try again.</source>
        <translation>Перевірте, що її файловий сервер працює і доступний, та спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>Nothing was recorded: nobody had a microphone, camera or screen on.</source>
        <translation>Нічого не записано: ні в кого не було ввімкнено мікрофон, камеру або показ екрана.</translation>
    </message>
    <message>
        <source>The recording can be deleted.</source>
        <translation>Запис можна видалити.</translation>
    </message>
    <message>
        <source>Nothing can be read of what was recorded.</source>
        <translation>Із записаного нічого не вдається прочитати.</translation>
    </message>
    <message>
        <source>The administrator finds the reason in the log of this server.</source>
        <translation>Адміністратор знайде причину в журналі цього сервера.</translation>
    </message>
    <message>
        <source>The recording could not be converted.</source>
        <translation>Не вдалося перетворити запис.</translation>
    </message>
    <message>
        <source>Converting the recording took too long.</source>
        <translation>Перетворення запису тривало надто довго.</translation>
    </message>
    <message>
        <source>This server lacks a program that the conversion of recordings needs.</source>
        <translation>На цьому сервері немає програми, потрібної для перетворення записів.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>Адміністраторові слід установити пакунок %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Цей сервер зупиняється.</translation>
    </message>
    <message>
        <source>This server cannot convert recordings: its sandbox does not start.</source>
        <translation>Цей сервер не може перетворювати записи: його пісочниця не запускається.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>Адміністраторові слід переглянути журнал; bubblewrap потребує просторів імен користувачів.</translation>
    </message>
    <message>
        <source>The disk has not enough room to convert the recording.</source>
        <translation>На диску бракує місця для перетворення запису.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1: %2 are needed.</source>
        <translation>Адміністраторові слід звільнити місце в %1: потрібно %2.</translation>
    </message>
    <message>
        <source>The recording&apos;s files cannot be read.</source>
        <translation>Не вдається прочитати файли запису.</translation>
    </message>
    <message>
        <source>The administrator should look at %1.</source>
        <translation>Адміністраторові слід перевірити %1.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>This is no address of a file.</source>
        <translation>Це не адреса файлу.</translation>
    </message>
    <message>
        <source>It must be like https://files.school.example/plan.pdf.</source>
        <translation>Вона повинна мати вигляд https://files.school.example/plan.pdf.</translation>
    </message>
    <message>
        <source>An address with a user or password in it is not opened.</source>
        <translation>Адреса з користувачем або паролем не відкривається.</translation>
    </message>
    <message>
        <source>Put the file where it can be read without.</source>
        <translation>Розмістіть файл там, де його можна прочитати без них.</translation>
    </message>
    <message>
        <source>Only addresses of http and https are opened.</source>
        <translation>Відкриваються лише адреси http і https.</translation>
    </message>
    <message>
        <source>This node fetches %1 files at this moment.</source>
        <translation>Цей вузол зараз звантажує файли: %1.</translation>
    </message>
    <message>
        <source>Try again soon.</source>
        <translation>Спробуйте знову трохи пізніше.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the host %1.</source>
        <translation>З комп’ютера %1 нічого не звантажується.</translation>
    </message>
    <message>
        <source>The administrator names the hosts in files.import_hosts.</source>
        <translation>Адміністратор указує комп’ютери в files.import_hosts.</translation>
    </message>
    <message>
        <source>The server leads from https to http.</source>
        <translation>Сервер переспрямовує з https на http.</translation>
    </message>
    <message>
        <source>The server leads from one address to the next, and on and on.</source>
        <translation>Сервер без кінця переспрямовує з однієї адреси на іншу.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Файл більший за %1.</translation>
    </message>
    <message>
        <source>The host %1 is in a network that nothing is fetched from.</source>
        <translation>Комп’ютер %1 перебуває в мережі, з якої нічого не звантажується.</translation>
    </message>
    <message>
        <source>The administrator may allow private networks by files.import_private.</source>
        <translation>Адміністратор може дозволити приватні мережі через files.import_private.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>Сервер %1 відповів зі статусом %2.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Немає комп’ютера %1.</translation>
    </message>
    <message>
        <source>The server %1 takes too long.</source>
        <translation>Сервер %1 відповідає надто довго.</translation>
    </message>
    <message>
        <source>The server %1 cannot prove who it is.</source>
        <translation>Сервер %1 не може підтвердити свою справжність.</translation>
    </message>
    <message>
        <source>Its certificate must be for that name, and of an authority that this node&apos;s system trusts.</source>
        <translation>Його сертифікат має бути виданий на це ім’я центром сертифікації, якому довіряє система цього вузла.</translation>
    </message>
    <message>
        <source>The server %1 did not send all of the file.</source>
        <translation>Сервер %1 передав файл не повністю.</translation>
    </message>
    <message>
        <source>The file cannot be read from the server %1.</source>
        <translation>Не вдається прочитати файл із сервера %1.</translation>
    </message>
    <message>
        <source>The server %1 sends all kinds of things, but no file.</source>
        <translation>Сервер %1 передає що завгодно, але не файл.</translation>
    </message>
    <message>
        <source>This node is stopping.</source>
        <translation>Цей вузол завершує роботу.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Спробуйте інший.</translation>
    </message>
    <message>
        <source>This node imports no files from other servers.</source>
        <translation>Цей вузол не імпортує файли з інших серверів.</translation>
    </message>
    <message>
        <source>The administrator names the hosts that files may come from in files.import_hosts.</source>
        <translation>Адміністратор указує в files.import_hosts, з яких комп’ютерів можна брати файли.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>«%1» — не ім’я комп’ютера.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>Не вдалося зберегти файл: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Адміністратору слід оглянути теку %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл більший за %1 МіБ.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>Вмісту файлу немає в теці завантажень цього вузла.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>Адміністратору слід перевірити, що в усіх вузлів спільна тека завантажень.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>Вміст файлу пошкоджено: він відрізняється від збереженого.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>Адміністратору слід відновити його з резервної копії.</translation>
    </message>
    <message>
        <source>The disk of the files is full.</source>
        <translation>Диск із файлами заповнений.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1.</source>
        <translation>Адміністратору слід звільнити місце в %1.</translation>
    </message>
    <message>
        <source>These are the files of somebody else.</source>
        <translation>Це файли когось іншого.</translation>
    </message>
    <message>
        <source>Only who put it there and who may invite people into the room may change it.</source>
        <translation>Змінити це можуть лише той, хто це додав, і той, хто може запрошувати людей до кімнати.</translation>
    </message>
    <message>
        <source>In this room no files are shared.</source>
        <translation>У цій кімнаті файлами не обмінюються.</translation>
    </message>
    <message>
        <source>Send it as an upload.</source>
        <translation>Передайте його через завантаження.</translation>
    </message>
    <message>
        <source>A folder cannot be put into itself.</source>
        <translation>Теку не можна помістити в саму себе.</translation>
    </message>
    <message>
        <source>Folders cannot be copied.</source>
        <translation>Теки скопіювати не можна.</translation>
    </message>
    <message>
        <source>Copy the files in it.</source>
        <translation>Скопіюйте файли в них.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Це тека.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Відкрийте файли в ній.</translation>
    </message>
    <message>
        <source>There is no picture of this.</source>
        <translation>Зображення для цього немає.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are taken.</source>
        <translation>Розмір файлу — %1; приймається не більше %2.</translation>
    </message>
    <message>
        <source>Folders can be at most %1 deep in each other.</source>
        <translation>Теки можуть бути вкладені не більше ніж на %1 рівнів.</translation>
    </message>
    <message>
        <source>A folder holds at most %L1 files.</source>
        <translation>Тека вміщує не більше %L1 файлів.</translation>
    </message>
    <message>
        <source>Put it into another folder.</source>
        <translation>Помістіть це в іншу теку.</translation>
    </message>
    <message>
        <source>There is not enough space: it needs %1, and %2 of %3 are free.</source>
        <translation>Бракує місця: потрібно %1, вільно %2 із %3.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed.</source>
        <translation>Видаліть те, що більше не потрібне.</translation>
    </message>
    <message>
        <source>You have %1 uploads under way already.</source>
        <translation>У вас уже тривають завантаження: %1.</translation>
    </message>
    <message>
        <source>Wait for some of them, or cancel them.</source>
        <translation>Дочекайтеся завершення деяких із них або скасуйте їх.</translation>
    </message>
    <message>
        <source>The folder of files does not answer.</source>
        <translation>Тека з файлами не відповідає.</translation>
    </message>
    <message>
        <source>Try again in a moment. The administrator should look at the page Shares of the console.</source>
        <translation>Спробуйте знову трохи згодом. Адміністратору слід переглянути розділ «Спільні теки» консолі.</translation>
    </message>
    <message>
        <source>Too much is being done with files at this moment.</source>
        <translation>Зараз виконується забагато дій із файлами.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте знову трохи згодом.</translation>
    </message>
</context>
<context>
    <name>FolderCheck</name>
    <message>
        <source>The folders belong to root: the lines name nobody (%1) instead.</source>
        <translation>Теки належать root: замість нього в рядках стоїть nobody (%1).</translation>
    </message>
    <message>
        <source>Run the agent as a user of its own, give it the folders, and run this again.</source>
        <translation>Запускайте агент від окремого користувача, віддайте йому теки й виконайте це знову.</translation>
    </message>
    <message>
        <source>No host names or addresses: %1.</source>
        <translation>Не імена машин і не адреси: %1.</translation>
    </message>
    <message>
        <source>Correct them in the list of servers.</source>
        <translation>Виправте їх у списку серверів.</translation>
    </message>
    <message>
        <source>All nodes are on this machine, as they use one SQLite file: nothing need be exported or mounted.</source>
        <translation>Усі вузли на цій машині, адже в них один файл SQLite: нічого не треба експортувати й монтувати.</translation>
    </message>
    <message>
        <source>All nodes are at one address: nothing need be exported or mounted.</source>
        <translation>В усіх вузлів одна адреса: нічого не треба експортувати й монтувати.</translation>
    </message>
    <message>
        <source>On %1, in %2:</source>
        <translation>На %1, у %2:</translation>
    </message>
    <message>
        <source>The folders are on %1 (%2); --data-server names another machine.</source>
        <translation>Теки на %1 (%2); --data-server називає іншу машину.</translation>
    </message>
    <message>
        <source>Shared by NFS:</source>
        <translation>Спільні через NFS:</translation>
    </message>
    <message>
        <source>Or by Samba:</source>
        <translation>Або через Samba:</translation>
    </message>
    <message>
        <source>It cannot be looked at: %1.</source>
        <translation>Її не можна оглянути: %1.</translation>
    </message>
    <message>
        <source>No file can be written: %1.</source>
        <translation>Не можна записати файл: %1.</translation>
    </message>
    <message>
        <source>A file cannot be put on the disk for sure (fsync): %1.</source>
        <translation>Файл не можна надійно записати на диск (fsync): %1.</translation>
    </message>
    <message>
        <source>A file cannot be renamed: %1.</source>
        <translation>Файл не можна перейменувати: %1.</translation>
    </message>
    <message>
        <source>A file that was written is not found.</source>
        <translation>Записаного файла не знайти.</translation>
    </message>
    <message>
        <source>What was written is not what is read.</source>
        <translation>Прочитано не те, що записано.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>Записане не можна прочитати: %1.</translation>
    </message>
    <message>
        <source>A file cannot be removed: %1.</source>
        <translation>Файл не можна вилучити: %1.</translation>
    </message>
    <message>
        <source>Mount it with rw; a file system with errors turns read-only, see dmesg.</source>
        <translation>Змонтуйте її з rw; файлова система з помилками стає лише для читання, див. dmesg.</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space and inodes.</source>
        <translation>Вилучіть непотрібні файли або дайте файловій системі більше місця та inode.</translation>
    </message>
    <message>
        <source>Make the folder, or correct section [files] of the configuration.</source>
        <translation>Створіть теку або виправте розділ [files] конфігурації.</translation>
    </message>
    <message>
        <source>Give %1 to the agent&apos;s user, and run this as that user.</source>
        <translation>Віддайте %1 користувачеві агента й виконайте це від його імені.</translation>
    </message>
    <message>
        <source>The data server has another folder there than when it was mounted: mount it again.</source>
        <translation>На сервері даних там інша тека, ніж під час монтування: змонтуйте її знову.</translation>
    </message>
    <message>
        <source>Look at the file server, the disk and dmesg; mount the folder again.</source>
        <translation>Перевірте файловий сервер, диск і dmesg; змонтуйте теку знову.</translation>
    </message>
    <message>
        <source>, %1 of %2 inodes</source>
        <translation>, %1 з %2 inode</translation>
    </message>
    <message>
        <source>Free: %1 of %2%3.</source>
        <translation>Вільно: %1 з %2%3.</translation>
    </message>
    <message>
        <source>It has not answered for %1 s.</source>
        <translation>Вона не відповідає %1 с.</translation>
    </message>
    <message>
        <source>Look at the file server and the network to it; “umount -l %1” and “mount %1” begin anew.</source>
        <translation>Перевірте файловий сервер і мережу до нього; «umount -l %1» і «mount %1» починають наново.</translation>
    </message>
    <message>
        <source>It is slow: a small file takes %1 ms.</source>
        <translation>Вона повільна: маленький файл забирає %1 мс.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, its disks and the network to it.</source>
        <translation>Перевірте навантаження файлового сервера, його диски й мережу до нього.</translation>
    </message>
    <message>
        <source>A file can be written, synced, renamed and read again (%1 ms).</source>
        <translation>Файл можна записати, скинути на диск, перейменувати й знову прочитати (%1 мс).</translation>
    </message>
    <message>
        <source>A new file was found only after %1 ms.</source>
        <translation>Новий файл знайшовся лише через %1 мс.</translation>
    </message>
    <message>
        <source>Mount it with lookupcache=positive (NFS) or cache=strict (Samba): nodes look for files that others have just stored.</source>
        <translation>Змонтуйте її з lookupcache=positive (NFS) або cache=strict (Samba): вузли шукають файли, які інші щойно зберегли.</translation>
    </message>
    <message>
        <source>This runs as root, the folder belongs to user %1: what root may do says little.</source>
        <translation>Це виконується від root, а тека належить користувачеві %1: що може root, мало про що каже.</translation>
    </message>
    <message>
        <source>Run it as the user of the agent.</source>
        <translation>Виконайте це від користувача агента.</translation>
    </message>
    <message>
        <source>The clock of its files is the database&apos;s.</source>
        <translation>Годинник її файлів іде як годинник бази даних.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s ahead of the database&apos;s.</source>
        <translation>Годинник її файлів випереджає годинник бази даних на %1 с.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s behind the database&apos;s.</source>
        <translation>Годинник її файлів відстає від годинника бази даних на %1 с.</translation>
    </message>
    <message>
        <source>Have the file server, the database server and the nodes set their clocks by NTP.</source>
        <translation>Нехай файловий сервер, сервер бази даних і вузли ставлять годинники за NTP.</translation>
    </message>
    <message>
        <source>What node %1 (%2) writes is there.</source>
        <translation>Те, що пише вузол %1 (%2), тут є.</translation>
    </message>
    <message>
        <source>Node %1 (%2): %3</source>
        <translation>Вузол %1 (%2): %3</translation>
    </message>
    <message>
        <source>Mount the same folder on both nodes, and name it in files.%1 of both.</source>
        <translation>Змонтуйте ту саму теку на обох вузлах і вкажіть її у files.%1 обох.</translation>
    </message>
    <message>
        <source>Look at the file server, at the mount and at who may use the folder.</source>
        <translation>Перевірте файловий сервер, монтування та права на теку.</translation>
    </message>
    <message>
        <source>The agent of this node has not looked at it: it does not run.</source>
        <translation>Агент цього вузла її не оглядав: він не запущений.</translation>
    </message>
    <message>
        <source>Start it; then this tells whether the others&apos; files are there.</source>
        <translation>Запустіть його; тоді буде видно, чи є тут файли інших.</translation>
    </message>
    <message>
        <source>The agent finds it slow: a small file takes %1 ms.</source>
        <translation>Для агента вона повільна: маленький файл забирає %1 мс.</translation>
    </message>
    <message>
        <source>No other node is live: nobody knows whether it is shared.</source>
        <translation>Інших живих вузлів немає: невідомо, чи вона спільна.</translation>
    </message>
    <message>
        <source>Start the agents of the other nodes, then run this again.</source>
        <translation>Запустіть агентів інших вузлів і виконайте це знову.</translation>
    </message>
    <message>
        <source>It is mounted read-only.</source>
        <translation>Вона змонтована лише для читання.</translation>
    </message>
    <message>
        <source>Mount it with %1.</source>
        <translation>Змонтуйте її з %1.</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 у %3</translation>
    </message>
    <message>
        <source>It is on a disk of this machine (%1).</source>
        <translation>Вона на диску цієї машини (%1).</translation>
    </message>
    <message>
        <source>Nothing is mounted there: it is a folder of this machine alone (%1).</source>
        <translation>Там нічого не змонтовано: це тека лише цієї машини (%1).</translation>
    </message>
    <message>
        <source>Mount the data server&apos;s folder there: the lines for /etc/fstab are above.</source>
        <translation>Змонтуйте там теку сервера даних: рядки для /etc/fstab вище.</translation>
    </message>
    <message>
        <source>It is in memory (%1): what people upload is gone with the next start.</source>
        <translation>Вона в пам&apos;яті (%1): завантажене зникне з наступним запуском.</translation>
    </message>
    <message>
        <source>Put it on a disk.</source>
        <translation>Помістіть її на диск.</translation>
    </message>
    <message>
        <source>It is the file system of a program (%1): it stands and falls with it.</source>
        <translation>Це файлова система програми (%1): вона цілком залежить від неї.</translation>
    </message>
    <message>
        <source>NFS or Samba is the better choice; if it must be, have the program started again when it ends.</source>
        <translation>NFS або Samba кращі; якщо інакше не можна, нехай програма перезапускається, коли завершиться.</translation>
    </message>
    <message>
        <source>It is shared: %1.</source>
        <translation>Вона спільна: %1.</translation>
    </message>
    <message>
        <source>It is mounted by NFS: %1.</source>
        <translation>Вона змонтована через NFS: %1.</translation>
    </message>
    <message>
        <source>It speaks NFS %1.</source>
        <translation>Використовується NFS %1.</translation>
    </message>
    <message>
        <source>Mount it with vers=4.2: one port, and no lock service beside it.</source>
        <translation>Змонтуйте її з vers=4.2: один порт і жодної служби блокувань поруч.</translation>
    </message>
    <message>
        <source>It is mounted soft: a server that is late looks like a broken disk.</source>
        <translation>Вона змонтована з soft: сервер, що запізнюється, виглядає як зламаний диск.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: then it is a timeout.</source>
        <translation>Змонтуйте її з softerr,timeo=50,retrans=2: тоді це вичерпання часу.</translation>
    </message>
    <message>
        <source>It is mounted hard: uploads hang for as long as the file server is away.</source>
        <translation>Вона змонтована з hard: завантаження висять, доки немає файлового сервера.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: they fail after half a minute, and no half file is left.</source>
        <translation>Змонтуйте її з softerr,timeo=50,retrans=2: за пів хвилини буде помилка, і половини файла не лишиться.</translation>
    </message>
    <message>
        <source>It remembers which files are not there: one that another node has just stored may be missed.</source>
        <translation>Вона пам&apos;ятає, яких файлів немає: щойно збережений іншим вузлом можна не знайти.</translation>
    </message>
    <message>
        <source>It remembers nothing (noac): every look at a file asks the server, and every write waits for it.</source>
        <translation>Вона нічого не пам&apos;ятає (noac): кожен погляд на файл питає сервер, і кожен запис на нього чекає.</translation>
    </message>
    <message>
        <source>Mount it without noac: files never change once they are stored.</source>
        <translation>Змонтуйте її без noac: збережені файли ніколи не змінюються.</translation>
    </message>
    <message>
        <source>It may show files as they were %1 s ago (%2).</source>
        <translation>Вона може показувати файли, якими вони були %1 с тому (%2).</translation>
    </message>
    <message>
        <source>Mount it without that option: with more than %1 s nodes take the folder for a copy.</source>
        <translation>Змонтуйте її без цього параметра: понад %1 с вузли вважають теку копією.</translation>
    </message>
    <message>
        <source>It is mounted by Samba: %1.</source>
        <translation>Вона змонтована через Samba: %1.</translation>
    </message>
    <message>
        <source>It speaks SMB %1.</source>
        <translation>Використовується SMB %1.</translation>
    </message>
    <message>
        <source>What goes over the network can be read there.</source>
        <translation>Те, що йде мережею, можна там прочитати.</translation>
    </message>
    <message>
        <source>Mount it with seal: it is encrypted then.</source>
        <translation>Змонтуйте її з seal: тоді все шифрується.</translation>
    </message>
    <message>
        <source>It does not look whether another node has changed a file (cache=loose).</source>
        <translation>Вона не перевіряє, чи змінив файл інший вузол (cache=loose).</translation>
    </message>
    <message>
        <source>Programs that somebody puts there can be run on this machine: without %1.</source>
        <translation>Програми, які хтось туди покладе, можна запустити на цій машині: немає %1.</translation>
    </message>
    <message>
        <source>Mount it with nosuid,nodev,noexec: it holds files of people, nothing else.</source>
        <translation>Змонтуйте її з nosuid,nodev,noexec: у ній файли людей і нічого більше.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: found %2, added %3, there already %4, left out %5</source>
        <translation>%1: знайдено %2, додано %3, уже є %4, пропущено %5</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>групи</translation>
    </message>
    <message>
        <source>users</source>
        <translation>користувачі</translation>
    </message>
    <message>
        <source>members of groups</source>
        <translation>учасники груп</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>кімнати</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>сервери</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропущено:</translation>
    </message>
    <message>
        <source>Different here:</source>
        <translation>Тут інакше:</translation>
    </message>
    <message>
        <source>There is no place here for:</source>
        <translation>Тут немає місця для такого:</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>У %2 немає %1.</translation>
    </message>
    <message>
        <source>Name the folder of the web application, usually /opt/red5/webapps/openmeetings.</source>
        <translation>Укажіть теку вебзастосунку, зазвичай /opt/red5/webapps/openmeetings.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл %1: %2.</translation>
    </message>
    <message>
        <source>serverId is not set: this node was in no cluster. It becomes node 1.</source>
        <translation>serverId не задано: цей вузол не був у кластері. Він стає вузлом 1.</translation>
    </message>
    <message>
        <source>serverId &quot;%1&quot; is no number from 1 on: choose node.id yourself.</source>
        <translation>serverId «%1» — не число від 1: виберіть node.id самі.</translation>
    </message>
    <message>
        <source>The session store was in one node&apos;s memory. Atrium keeps sessions in the database always.</source>
        <translation>Сеанси зберігалися в пам’яті одного вузла. Atrium завжди зберігає сеанси в базі даних.</translation>
    </message>
    <message>
        <source>There is no RemoteCommitProvider: nodes of Atrium find each other by the list of servers.</source>
        <translation>RemoteCommitProvider не задано: вузли Atrium знаходять один одного за списком серверів.</translation>
    </message>
    <message>
        <source>The RemoteCommitProvider has no counterpart: %1</source>
        <translation>RemoteCommitProvider не має відповідника: %1</translation>
    </message>
    <message>
        <source>The database %1 is of no kind that Atrium uses: with PostgreSQL or MariaDB nodes can be on several machines, the embedded SQLite is for one.</source>
        <translation>База даних %1 — не з тих, які використовує Atrium: з PostgreSQL або MariaDB вузли можуть бути на кількох машинах, вбудована SQLite — для однієї.</translation>
    </message>
    <message>
        <source>Atrium needs a database of its own beside OpenMeetings&apos; (%1, user %2): make one named atrium, and write the password of its user into the file database-password.</source>
        <translation>Atrium потребує власної бази даних, окремо від бази OpenMeetings (%1, користувач %2): створіть базу з назвою atrium і запишіть пароль її користувача у файл database-password.</translation>
    </message>
    <message>
        <source>Connection pools, caches and logging of OpenJPA have no counterpart and need none.</source>
        <translation>Пули з’єднань, кеші та журналювання OpenJPA не мають відповідника й не потребують його.</translation>
    </message>
    <message>
        <source>group %1 &quot;%2&quot;</source>
        <translation>група %1 «%2»</translation>
    </message>
    <message>
        <source>user %1 &quot;%2&quot;</source>
        <translation>користувач %1 «%2»</translation>
    </message>
    <message>
        <source>The account was never activated.</source>
        <translation>Обліковий запис так і не було активовано.</translation>
    </message>
    <message>
        <source>The account has no password.</source>
        <translation>Обліковий запис не має пароля.</translation>
    </message>
    <message>
        <source>Its password is stored in a way that is not known here.</source>
        <translation>Пароль облікового запису збережено невідомим тут способом.</translation>
    </message>
    <message>
        <source>members of groups: their user or their group was left out, or is deleted there: %1</source>
        <translation>учасники груп: їхнього користувача чи групу пропущено або видалено там: %1</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot;</source>
        <translation>кімната %1 «%2»</translation>
    </message>
    <message>
        <source>its type %1 is now %2.</source>
        <translation>її тип %1 тепер %2.</translation>
    </message>
    <message>
        <source>it belongs to &quot;%1&quot;, which knows it by its id.</source>
        <translation>вона належить до «%1», де її знають за її ID.</translation>
    </message>
    <message>
        <source>its size %1 is now %2.</source>
        <translation>її розмір %1 тепер %2.</translation>
    </message>
    <message>
        <source>nobody can be sent to its address &quot;%1&quot;.</source>
        <translation>нікого не можна спрямувати за її адресою «%1».</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot; of &quot;%3&quot; has the id %4 here: tell that program.</source>
        <translation>кімната %1 «%2» із «%3» отримала тут ID %4: повідомте його тій програмі.</translation>
    </message>
    <message>
        <source>server %1 &quot;%2&quot;</source>
        <translation>сервер %1 «%2»</translation>
    </message>
    <message>
        <source>Node %1 is another here, at the address %2.</source>
        <translation>Вузол %1 тут інший, за адресою %2.</translation>
    </message>
    <message>
        <source>The database %1 holds no OpenMeetings 2: the table %2 is missing.</source>
        <translation>У базі даних %1 немає OpenMeetings 2: бракує таблиці %2.</translation>
    </message>
    <message>
        <source>Name the database that its persistence.xml names.</source>
        <translation>Укажіть базу даних, названу в його persistence.xml.</translation>
    </message>
    <message>
        <source>telephone numbers of users</source>
        <translation>номери телефонів користувачів</translation>
    </message>
    <message>
        <source>postal addresses of users</source>
        <translation>поштові адреси користувачів</translation>
    </message>
    <message>
        <source>time zones of users</source>
        <translation>часові пояси користувачів</translation>
    </message>
    <message>
        <source>numbers of rooms for telephones</source>
        <translation>номери кімнат для телефонів</translation>
    </message>
    <message>
        <source>pins of rooms for telephones</source>
        <translation>PIN-коди кімнат для телефонів</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файли</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>зустрічі</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>запрошення</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>приватні повідомлення</translation>
    </message>
    <message>
        <source>LDAP configurations</source>
        <translation>конфігурації LDAP</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>This invitation is good from %1 on.</source>
        <translation>Це запрошення діє з %1.</translation>
    </message>
    <message>
        <source>Come back then.</source>
        <translation>Зайдіть знову в цей час.</translation>
    </message>
    <message>
        <source>This invitation was good until %1.</source>
        <translation>Це запрошення діяло до %1.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Попросіть нове.</translation>
    </message>
    <message>
        <source>This invitation was for one guest, who has come already.</source>
        <translation>Це запрошення було для одного гостя, і він уже прийшов.</translation>
    </message>
    <message>
        <source>This invitation needs a password.</source>
        <translation>Для цього запрошення потрібен пароль.</translation>
    </message>
    <message>
        <source>Ask those who invited you for it.</source>
        <translation>Запитайте його в того, хто вас запросив.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Неправильний пароль.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Перевірте його і спробуйте знову.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner, moderators and administrators may invite guests.</source>
        <translation>Запрошувати гостей можуть лише власник кімнати, модератори й адміністратори.</translation>
    </message>
    <message>
        <source>Only who moderates the room may invite a guest as a moderator.</source>
        <translation>Запросити гостя як модератора може лише модератор цієї кімнати.</translation>
    </message>
    <message>
        <source>The period is over already: its end is %1.</source>
        <translation>Період уже минув: його кінець — %1.</translation>
    </message>
    <message>
        <source>Too many guests came by this invitation.</source>
        <translation>За цим запрошенням прийшло забагато гостей.</translation>
    </message>
    <message>
        <source>Try again in half an hour.</source>
        <translation>Спробуйте знову за пів години.</translation>
    </message>
</context>
<context>
    <name>Janus</name>
    <message>
        <source>The media server refuses it: %1 (%2).</source>
        <translation>Медіасервер відмовляє в цьому: %1 (%2).</translation>
    </message>
    <message>
        <source>Give media.janus_api_secret_file the api_secret of Janus&apos;s janus.jcfg.</source>
        <translation>Запишіть у media.janus_api_secret_file значення api_secret з janus.jcfg сервера Janus.</translation>
    </message>
    <message>
        <source>Give media.janus_admin_key_file the admin_key of Janus&apos;s janus.plugin.videoroom.jcfg.</source>
        <translation>Запишіть у media.janus_admin_key_file значення admin_key з janus.plugin.videoroom.jcfg сервера Janus.</translation>
    </message>
    <message>
        <source>The description of what you send cannot be read.</source>
        <translation>Опис того, що ви передаєте, не вдається прочитати.</translation>
    </message>
    <message>
        <source>Here only sound and pictures are sent.</source>
        <translation>Тут передаються лише звук і зображення.</translation>
    </message>
</context>
<context>
    <name>Ldap</name>
    <message>
        <source>The connection cannot be set up</source>
        <translation>З’єднання не вдається налаштувати</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached from here.</source>
        <translation>Перевірте, що сервер працює та доступний звідси.</translation>
    </message>
    <message>
        <source>Its certificate must name the host as ldap.servers does, and be signed by an authority of %1.</source>
        <translation>Його сертифікат має називати комп’ютер так само, як ldap.servers, і бути підписаним центром сертифікації з %1.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>З’єднання немає</translation>
    </message>
    <message>
        <source>The server does not start TLS</source>
        <translation>Сервер не починає TLS</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>Не вдалося узгодити TLS</translation>
    </message>
    <message>
        <source>Without a password nobody logs in.</source>
        <translation>Без пароля ніхто не ввійде.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot log in</source>
        <translation>«%1» не може ввійти</translation>
    </message>
    <message>
        <source>The search below &quot;%1&quot; failed</source>
        <translation>Пошук під «%1» не вдався</translation>
    </message>
    <message>
        <source>The directory of names and passwords cannot be asked at this moment.</source>
        <translation>Каталог імен і паролів зараз недоступний.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте знову трохи згодом.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>Неправильний логін або пароль.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Перевірте їх і спробуйте знову.</translation>
    </message>
    <message>
        <source>Without a name and a password nobody logs in.</source>
        <translation>Без імені й пароля ніхто не ввійде.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in, to search.</source>
        <translation>«%1»: вхід для пошуку виконано.</translation>
    </message>
    <message>
        <source>below &quot;%1&quot; by the filter %2</source>
        <translation>під «%1» за фільтром %2</translation>
    </message>
    <message>
        <source>%1: nobody was found %2.</source>
        <translation>%1: нікого не знайдено %2.</translation>
    </message>
    <message>
        <source>%1: more than one entry was found %2, &quot;%3&quot; and &quot;%4&quot; among them: nobody logs in by that.</source>
        <translation>%1: знайдено більше ніж один запис %2, зокрема «%3» і «%4»: так ніхто не ввійде.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found %2.</source>
        <translation>«%1» знайдено %2.</translation>
    </message>
    <message>
        <source>The password is right.</source>
        <translation>Пароль правильний.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in: the password is right.</source>
        <translation>«%1»: вхід виконано, пароль правильний.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may not read its own entry.</source>
        <translation>%1: «%2» не може читати власний запис.</translation>
    </message>
    <message>
        <source>%1 is connected, by TLS.</source>
        <translation>%1: з’єднано через TLS.</translation>
    </message>
    <message>
        <source>%1 is connected, as configured without TLS.</source>
        <translation>%1: з’єднано без TLS, як налаштовано.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no usable attribute %3, or it may not be read.</source>
        <translation>%1: у «%2» немає придатного атрибута %3, або його не дозволено читати.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no attribute %3, or it may not be read.</source>
        <translation>%1: у «%2» немає атрибута %3, або його не дозволено читати.</translation>
    </message>
    <message>
        <source>Login &quot;%1&quot;, first name &quot;%2&quot;, last name &quot;%3&quot;, mail &quot;%4&quot;, %5 %6.</source>
        <translation>Логін «%1», ім’я «%2», прізвище «%3», пошта «%4», %5 %6.</translation>
    </message>
    <message>
        <source>The entry is in no group.</source>
        <translation>Запис не належить до жодної групи.</translation>
    </message>
    <message>
        <source>Groups: %1.</source>
        <translation>Групи: %1.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Invitation to the room &quot;%1&quot;</source>
        <translation>Запрошення до кімнати «%1»</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Вітаємо!</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Вітаємо, %1!</translation>
    </message>
    <message>
        <source>%1 invites you to the room &quot;%2&quot;.</source>
        <translation>%1 запрошує вас до кімнати «%2».</translation>
    </message>
    <message>
        <source>You are invited to the room &quot;%1&quot;.</source>
        <translation>Вас запрошують до кімнати «%1».</translation>
    </message>
    <message>
        <source>Open this link in your browser to come in:</source>
        <translation>Щоб увійти, відкрийте це посилання у браузері:</translation>
    </message>
    <message>
        <source>The link is good from %1 to %2 (%3).</source>
        <translation>Посилання діє з %1 до %2 (%3).</translation>
    </message>
    <message>
        <source>The link is good for one person, once.</source>
        <translation>Посилання діє один раз, для однієї особи.</translation>
    </message>
    <message>
        <source>You will be asked for a password, which whoever invites you tells you.</source>
        <translation>У вас запитають пароль. Його вам скаже той, хто запрошує.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Місце: %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Нагадування: %1</translation>
    </message>
    <message>
        <source>This is a reminder of &quot;%1&quot;.</source>
        <translation>Нагадуємо вам про зустріч «%1».</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Запрошення: %1</translation>
    </message>
    <message>
        <source>%1 invites you to &quot;%2&quot;.</source>
        <translation>%1 запрошує вас на зустріч «%2».</translation>
    </message>
    <message>
        <source>You are invited to &quot;%1&quot;.</source>
        <translation>Вас запрошують на зустріч «%1».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>%1 has changed &quot;%2&quot;. It is now as follows.</source>
        <translation>%1 змінює зустріч «%2». Нові дані — нижче.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed. It is now as follows.</source>
        <translation>Зустріч «%1» змінено. Нові дані — нижче.</translation>
    </message>
    <message>
        <source>Cancelled for you: %1</source>
        <translation>Скасовано для вас: %1</translation>
    </message>
    <message>
        <source>%1 has taken back your invitation to &quot;%2&quot;.</source>
        <translation>%1 відкликає ваше запрошення на зустріч «%2».</translation>
    </message>
    <message>
        <source>Your invitation to &quot;%1&quot; was taken back.</source>
        <translation>Ваше запрошення на зустріч «%1» відкликано.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>%1 has cancelled &quot;%2&quot;. It does not take place.</source>
        <translation>%1 скасовує зустріч «%2». Вона не відбудеться.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cancelled. It does not take place.</source>
        <translation>Зустріч «%1» скасовано. Вона не відбудеться.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>щодня</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>щотижня</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>щомісяця</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>щороку</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Повідомлення має бути довжиною від 1 до %1 знаків.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>У повідомленні є знаки, які не можна показати.</translation>
    </message>
    <message>
        <source>Write it in one line, without control characters.</source>
        <translation>Напишіть його в один рядок, без керівних знаків.</translation>
    </message>
    <message>
        <source>This account is for programs; it cannot use the lobby.</source>
        <translation>Цей обліковий запис для програм; хол йому недоступний.</translation>
    </message>
    <message>
        <source>You are writing too fast.</source>
        <translation>Ви пишете надто швидко.</translation>
    </message>
    <message>
        <source>Wait a few seconds and send it again.</source>
        <translation>Зачекайте кілька секунд і надішліть ще раз.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>«%1» — не часовий пояс.</translation>
    </message>
    <message>
        <source>Give its name, like Europe/Berlin.</source>
        <translation>Укажіть його назву, наприклад Europe/Berlin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a page.</source>
        <translation>«%1» — не адреса сторінки.</translation>
    </message>
    <message>
        <source>Give the address of the page, like https://school.example/openmeetings/.</source>
        <translation>Укажіть адресу сторінки, наприклад https://school.example/openmeetings/.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail: %2</source>
        <translation>Поштовий сервер %1 не приймає листів: %2</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Цей вузол не надсилає листів.</translation>
    </message>
    <message>
        <source>Set mail.server in its configuration, or ask another node.</source>
        <translation>Задайте mail.server у його конфігурації або зверніться до іншого вузла.</translation>
    </message>
    <message>
        <source>This node is not in the list of servers.</source>
        <translation>Цього вузла немає в списку серверів.</translation>
    </message>
    <message>
        <source>Set mail.base_url in its configuration.</source>
        <translation>Задайте mail.base_url у його конфігурації.</translation>
    </message>
    <message>
        <source>This account has had %1 mails sent within an hour.</source>
        <translation>Від цього облікового запису за годину надіслано листів: %1.</translation>
    </message>
    <message>
        <source>Wait, or raise mail.per_account_and_hour in the configuration.</source>
        <translation>Зачекайте або збільште mail.per_account_and_hour у конфігурації.</translation>
    </message>
    <message>
        <source>Test of the mail of Atrium</source>
        <translation>Перевірка пошти Atrium</translation>
    </message>
    <message>
        <source>An administrator had this mail sent to see whether mail arrives. It does.</source>
        <translation>Цей лист надіслано на прохання адміністратора, щоб перевірити, чи доходить пошта. Вона доходить.</translation>
    </message>
    <message>
        <source>The node was stopped.</source>
        <translation>Вузол зупинено.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This server has no voice and video.</source>
        <translation>На цьому сервері немає голосу й відео.</translation>
    </message>
    <message>
        <source>More people are in the room than can see and hear each other.</source>
        <translation>У кімнаті більше людей, ніж можуть бачити й чути одне одного.</translation>
    </message>
    <message>
        <source>The media server does not answer. Voice and video come back by themselves.</source>
        <translation>Медіасервер не відповідає. Голос і відео відновляться самі.</translation>
    </message>
    <message>
        <source>Something is offered that is not published.</source>
        <translation>Пропонується те, що не опубліковано.</translation>
    </message>
    <message>
        <source>The other person&apos;s link has this token.</source>
        <translation>Цей токен має з&apos;єднання іншої людини.</translation>
    </message>
    <message>
        <source>This room is for sound alone.</source>
        <translation>Ця кімната лише для звуку.</translation>
    </message>
    <message>
        <source>Leave your camera off.</source>
        <translation>Не вмикайте камеру.</translation>
    </message>
    <message>
        <source>No screens are shared in this room.</source>
        <translation>У цій кімнаті екрани не показують.</translation>
    </message>
    <message>
        <source>You may not share your screen here.</source>
        <translation>Вам не можна показувати тут свій екран.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to share.</source>
        <translation>Попросіть у модератора право на показ екрана.</translation>
    </message>
    <message>
        <source>You may not speak here.</source>
        <translation>Вам не можна тут говорити.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to speak.</source>
        <translation>Попросіть у модератора право говорити.</translation>
    </message>
    <message>
        <source>This room is not recorded.</source>
        <translation>Ця кімната не записується.</translation>
    </message>
    <message>
        <source>Allow recording in the settings of the room.</source>
        <translation>Дозвольте запис у налаштуваннях кімнати.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Повідомлення має бути довжиною від 1 до %1 знаків.</translation>
    </message>
    <message>
        <source>Write one that is not empty and not longer.</source>
        <translation>Напишіть непорожнє й не довше за це.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>У повідомленні є знаки, які не можна показати.</translation>
    </message>
    <message>
        <source>Write it without control characters.</source>
        <translation>Напишіть його без керівних знаків.</translation>
    </message>
    <message>
        <source>%1 of your messages already wait for a moderator.</source>
        <translation>На модератора вже чекають ваші повідомлення: %1.</translation>
    </message>
    <message>
        <source>Send it again when some of them have been decided on.</source>
        <translation>Надішліть знову, коли щодо деяких із них буде рішення.</translation>
    </message>
    <message>
        <source>%1 messages already wait for a moderator.</source>
        <translation>На модератора вже чекають повідомлення: %1.</translation>
    </message>
    <message>
        <source>A private message is for somebody else.</source>
        <translation>Приватне повідомлення пишуть комусь іншому.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Виберіть іншу особу.</translation>
    </message>
    <message>
        <source>This message waits no longer.</source>
        <translation>Це повідомлення більше не чекає.</translation>
    </message>
    <message>
        <source>Another moderator has decided on it.</source>
        <translation>Рішення щодо нього ухвалив інший модератор.</translation>
    </message>
    <message>
        <source>Everybody raises their own hand.</source>
        <translation>Руку кожен піднімає сам.</translation>
    </message>
    <message>
        <source>Ask the person to raise it.</source>
        <translation>Попросіть особу підняти її.</translation>
    </message>
    <message>
        <source>What is stored of the poll cannot be read.</source>
        <translation>Не вдається прочитати збережене опитування.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Проведіть його заново.</translation>
    </message>
    <message>
        <source>The question must have 1 to %1 characters that can be shown.</source>
        <translation>Питання має бути довжиною від 1 до %1 знаків, які можна показати.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Змініть питання.</translation>
    </message>
    <message>
        <source>Only a choice has answers of its own, or several of them in a vote.</source>
        <translation>Власні відповіді та кілька відповідей в одному голосі бувають лише в опитуванні з вибором.</translation>
    </message>
    <message>
        <source>Ask for a choice, or leave the answers out.</source>
        <translation>Проведіть опитування з вибором або приберіть відповіді.</translation>
    </message>
    <message>
        <source>A choice needs %1 to %2 answers.</source>
        <translation>Опитуванню з вибором потрібно від %1 до %2 відповідей.</translation>
    </message>
    <message>
        <source>Add or remove answers.</source>
        <translation>Додайте або видаліть відповіді.</translation>
    </message>
    <message>
        <source>Each answer must be one line of 1 to %1 characters that can be shown.</source>
        <translation>Кожна відповідь має бути одним рядком довжиною від 1 до %1 знаків, які можна показати.</translation>
    </message>
    <message>
        <source>Change the answers.</source>
        <translation>Змініть відповіді.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Дві відповіді однакові.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Змініть або видаліть одну з них.</translation>
    </message>
    <message>
        <source>This poll has ended.</source>
        <translation>Це опитування завершено.</translation>
    </message>
    <message>
        <source>Look at its results.</source>
        <translation>Погляньте на його результати.</translation>
    </message>
    <message>
        <source>A vote must name an answer.</source>
        <translation>У голосі має бути вказана відповідь.</translation>
    </message>
    <message>
        <source>A vote must name one answer.</source>
        <translation>У голосі має бути вказана одна відповідь.</translation>
    </message>
    <message>
        <source>Choose from the answers of the poll.</source>
        <translation>Виберіть із відповідей опитування.</translation>
    </message>
    <message>
        <source>The vote names an answer twice, or one that the poll does not have.</source>
        <translation>У голосі відповідь вказано двічі або такої відповіді в опитуванні немає.</translation>
    </message>
    <message>
        <source>This poll has ended already.</source>
        <translation>Це опитування вже завершено.</translation>
    </message>
    <message>
        <source>A room has at most %1 polls.</source>
        <translation>Кімната може мати не більше %1 опитувань.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Видаліть те, яке більше не потрібне.</translation>
    </message>
    <message>
        <source>This poll was removed.</source>
        <translation>Це опитування видалено.</translation>
    </message>
    <message>
        <source>Look at the list of polls.</source>
        <translation>Погляньте в список опитувань.</translation>
    </message>
    <message>
        <source>You are no longer in this room.</source>
        <translation>Вас більше немає в цій кімнаті.</translation>
    </message>
    <message>
        <source>Enter the room again.</source>
        <translation>Увійдіть до кімнати знову.</translation>
    </message>
    <message>
        <source>This person is no longer in the room.</source>
        <translation>Цієї особи більше немає в кімнаті.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Погляньте в список людей.</translation>
    </message>
    <message>
        <source>Only moderators may do this.</source>
        <translation>Це можуть робити лише модератори.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply to become one.</source>
        <translation>Попросіть модератора або подайте заявку, щоб стати модератором.</translation>
    </message>
    <message>
        <source>This room waits for a moderator.</source>
        <translation>Ця кімната чекає на модератора.</translation>
    </message>
    <message>
        <source>Wait until a moderator has come.</source>
        <translation>Зачекайте, доки прийде модератор.</translation>
    </message>
    <message>
        <source>This person does not have this right.</source>
        <translation>Ця особа не має цього права.</translation>
    </message>
    <message>
        <source>You have this right already.</source>
        <translation>Ви вже маєте це право.</translation>
    </message>
    <message>
        <source>Just use it.</source>
        <translation>Просто користуйтеся ним.</translation>
    </message>
    <message>
        <source>You have applied for this right already.</source>
        <translation>Ви вже подали заявку на це право.</translation>
    </message>
    <message>
        <source>Wait for a moderator&apos;s answer.</source>
        <translation>Зачекайте на відповідь модератора.</translation>
    </message>
    <message>
        <source>This person has this right already.</source>
        <translation>Ця особа вже має це право.</translation>
    </message>
    <message>
        <source>This person has not applied for this right, or a moderator has answered already.</source>
        <translation>Ця особа не подавала заявку на це право, або модератор уже відповів.</translation>
    </message>
    <message>
        <source>Moderators have all rights.</source>
        <translation>Модератори мають усі права.</translation>
    </message>
    <message>
        <source>Take away the right to moderate first.</source>
        <translation>Спочатку відкличте право модератора.</translation>
    </message>
    <message>
        <source>This person is always a moderator of this room.</source>
        <translation>Ця особа завжди модератор цієї кімнати.</translation>
    </message>
    <message>
        <source>An administrator can change that in the room&apos;s settings.</source>
        <translation>Адміністратор може змінити це в налаштуваннях кімнати.</translation>
    </message>
    <message>
        <source>You are the only moderator.</source>
        <translation>Ви єдиний модератор.</translation>
    </message>
    <message>
        <source>Let somebody else moderate first.</source>
        <translation>Спочатку надайте право модератора комусь іншому.</translation>
    </message>
    <message>
        <source>Only the person can open the microphone again.</source>
        <translation>Увімкнути мікрофон знову може лише сама особа.</translation>
    </message>
    <message>
        <source>Ask them to.</source>
        <translation>Попросіть її про це.</translation>
    </message>
    <message>
        <source>You may not mute others.</source>
        <translation>Вам не можна вимикати мікрофони інших.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply for the right to mute others.</source>
        <translation>Попросіть модератора або подайте заявку на право вимикати мікрофони інших.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Вузол %1 уже запущено іншим агентом (процес %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Дайте цьому агенту інший node.id або зупиніть той. Якщо той упав на іншій машині, його строк оренди мине через %1 с.</translation>
    </message>
    <message>
        <source>The deadline must be 0 to %1 s.</source>
        <translation>Час до крайнього терміну має бути від 0 до %1 с.</translation>
    </message>
    <message>
        <source>%1 still reports: its lease holds.</source>
        <translation>%1 ще виходить на зв’язок: його строк оренди не минув.</translation>
    </message>
    <message>
        <source>Stop it first, or drain it.</source>
        <translation>Спочатку зупиніть його або звільніть.</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <translation>Вузол не відповів вчасно.</translation>
    </message>
    <message>
        <source>how the load of nodes is counted: capacity or people</source>
        <translation>як рахується навантаження вузлів: capacity або people</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» — не адреса.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>Незрозуміло: «%1».</translation>
    </message>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): commas between options, semicolons between addresses.</source>
        <translation>Вигляд: tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): коми між параметрами, крапки з комою між адресами.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is spelled %2.</source>
        <translation>Параметр «%1» пишеться так: %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>Параметр «%1» невідомий. Відомі: %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; has no value.</source>
        <translation>Параметр «%1» не має значення.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not &quot;%2&quot;.</source>
        <translation>Значення %1 має бути true або false, а не «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Значення %1 має бути цілим числом від %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is there twice.</source>
        <translation>Параметр «%1» вказано двічі.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is spelled tcp.</source>
        <translation>Провайдер «%1» пишеться так: tcp.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; of OpenJPA does not exist here.</source>
        <translation>Провайдера «%1» з OpenJPA тут немає.</translation>
    </message>
    <message>
        <source>Use tcp(Addresses=…), or leave the text empty: the nodes find each other by the database.</source>
        <translation>Використайте tcp(Addresses=…) або залиште текст порожнім: вузли знаходять один одного через базу даних.</translation>
    </message>
    <message>
        <source>The closing parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Немає закривної дужки в «%1».</translation>
    </message>
    <message>
        <source>The opening parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Немає відкривної дужки в «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; behind the closing parenthesis is too much.</source>
        <translation>Зайве після закривної дужки: «%1».</translation>
    </message>
    <message>
        <source>Give host names or IP addresses, IPv6 in brackets, with :port if it is not the usual one.</source>
        <translation>Укажіть імена комп’ютерів або IP-адреси, IPv6 у квадратних дужках, з :портом, якщо він не звичайний.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>Кімната %1 заповнена: зайнято місць %2 із %3.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Зачекайте, доки хтось вийде.</translation>
    </message>
    <message>
        <source>%1, where the room is open, went silent. If it does not come back within %2 s, the room opens on another node.</source>
        <translation>Вузол %1, де відкрито кімнату, замовк. Якщо він не повернеться за %2 с, кімната відкриється на іншому вузлі.</translation>
    </message>
    <message>
        <source>You come in as soon as it is clear where.</source>
        <translation>Ви ввійдете, щойно стане зрозуміло, куди.</translation>
    </message>
    <message>
        <source>%1, where the room is open, is silent, and no node can tell that it does not serve the room any more. The room opens elsewhere within %2 min at the latest.</source>
        <translation>Вузол %1, де відкрито кімнату, мовчить, і жоден вузол не може підтвердити, що він її більше не веде. Кімната відкриється на іншому вузлі не пізніше ніж через %2 хв.</translation>
    </message>
    <message>
        <source>If that node is certainly off, an administrator may say so: atrium-agent declare-dead --node %1.</source>
        <translation>Якщо той вузол точно вимкнено, адміністратор може повідомити про це: atrium-agent declare-dead --node %1.</translation>
    </message>
    <message>
        <source>The room %1 is just being closed or moved.</source>
        <translation>Кімнату %1 зараз закривають або переносять.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте знову трохи згодом.</translation>
    </message>
    <message>
        <source>The node of the room was just removed from the cluster.</source>
        <translation>Вузол кімнати щойно вилучено з кластера.</translation>
    </message>
    <message>
        <source>The pass to come back with is not valid.</source>
        <translation>Перепустка для повернення недійсна.</translation>
    </message>
    <message>
        <source>Open the room from the list of rooms.</source>
        <translation>Відкрийте кімнату зі списку кімнат.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>The previews could not be stored: %1.</source>
        <translation>Не вдалося зберегти зображення для перегляду: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Адміністратору слід оглянути теку %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Цей сервер зупиняється.</translation>
    </message>
    <message>
        <source>Making the previews took longer than %1 s.</source>
        <translation>Створення зображень для перегляду тривало понад %1 с.</translation>
    </message>
    <message>
        <source>The file is damaged, or too complex for previews.</source>
        <translation>Файл пошкоджено, або він надто складний для перегляду.</translation>
    </message>
    <message>
        <source>This server cannot make previews: its sandbox does not start.</source>
        <translation>Цей сервер не може створювати зображення для перегляду: його пісочниця не запускається.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>Адміністраторові слід переглянути журнал; bubblewrap потребує просторів імен користувачів.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Файл захищено паролем.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>Зображення має понад %1 млн пікселів.</translation>
    </message>
    <message>
        <source>Files of this kind have no previews.</source>
        <translation>Для файлів цього виду перегляд неможливий.</translation>
    </message>
    <message>
        <source>This server lacks a program that previews of such files need.</source>
        <translation>На цьому сервері немає програми, потрібної для перегляду таких файлів.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>Адміністраторові слід установити пакунок %1.</translation>
    </message>
    <message>
        <source>The file&apos;s content cannot be read.</source>
        <translation>Не вдається прочитати вміст файлу.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Не вдається записати файл %1: %2.</translation>
    </message>
    <message>
        <source>No media server can record this room at the moment.</source>
        <translation>Зараз жоден медіасервер не може записувати цю кімнату.</translation>
    </message>
    <message>
        <source>Recording needs a node with a media server; ask the administrator.</source>
        <translation>Для запису потрібен вузол із медіасервером; зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The last recording of this room is just ending.</source>
        <translation>Попередній запис цієї кімнати саме завершується.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте знову трохи згодом.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be used: %1.</source>
        <translation>Теку для записів не можна використати: %1.</translation>
    </message>
    <message>
        <source>The disk for recordings is full.</source>
        <translation>Диск для записів заповнений.</translation>
    </message>
    <message>
        <source>Delete what is needed no more, or ask the administrator.</source>
        <translation>Видаліть те, що більше не потрібне, або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be written to: %1.</source>
        <translation>Не вдається нічого записати в теку для записів: %1.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>For %1 minutes nothing of it went on.</source>
        <translation>За %1 хв перетворення анітрохи не просунулося.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл %1: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be read.</source>
        <translation>Перевірте, чи змонтовано теку «streams» і чи дозволено читання.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>Не вдається видалити теку %1.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be written to.</source>
        <translation>Перевірте, чи змонтовано теку «streams» і чи дозволено запис до неї.</translation>
    </message>
    <message>
        <source>The recording is not in this node&apos;s folder for streams.</source>
        <translation>Запису немає в теці потоків цього вузла.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one folder for streams.</source>
        <translation>Адміністраторові слід перевірити, що в усіх вузлів спільна тека потоків.</translation>
    </message>
    <message>
        <source>Only moderators of the room and who made a recording may delete it.</source>
        <translation>Видалити запис можуть лише модератори кімнати й той, хто його зробив.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>The room %1 is not open at the moment.</source>
        <translation>Кімнату %1 зараз не відкрито.</translation>
    </message>
    <message>
        <source>Look at the list of open rooms.</source>
        <translation>Погляньте в список відкритих кімнат.</translation>
    </message>
    <message>
        <source>Node %1 was told, but has not confirmed it yet.</source>
        <translation>Вузол %1 отримав вказівку, але ще не підтвердив її.</translation>
    </message>
    <message>
        <source>The room is on that node already.</source>
        <translation>Кімната вже на цьому вузлі.</translation>
    </message>
    <message>
        <source>The room is not open on this node any more.</source>
        <translation>Кімнату на цьому вузлі більше не відкрито.</translation>
    </message>
    <message>
        <source>The node may serve no rooms at the moment.</source>
        <translation>Вузлу зараз не можна вести кімнати.</translation>
    </message>
    <message>
        <source>The server of this room is full: it has %1 of at most %2 people.</source>
        <translation>Сервер цієї кімнати заповнений: осіб %1, ліміт %2.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves, or ask an administrator to move the room or to raise the limit.</source>
        <translation>Зачекайте, доки хтось вийде, або попросіть адміністратора перенести кімнату чи збільшити ліміт.</translation>
    </message>
    <message>
        <source>The room is on node %1 now.</source>
        <translation>Кімната тепер на вузлі %1.</translation>
    </message>
    <message>
        <source>You may not draw here.</source>
        <translation>Тут вам не можна малювати.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to draw.</source>
        <translation>Попросіть у модератора право малювати.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл %1: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Секрет у %1 можуть прочитати всі на цій машині.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Виконайте: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Файл %1 порожній.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>У файлі %1 немає ключа кластера.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Скопіюйте файл із вузла, який є в кластері.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>Не вдається записати ключ кластера в %1: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Забагато невдалих спроб входу.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Спробуйте знову через %1 с.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Зараз входить забагато людей.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Спробуйте знову за кілька секунд.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>Збережений пароль не розшифрувати цим ключем кластера.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Введіть пароль заново в розділі «Сервери».</translation>
    </message>
    <message>
        <source>The password is stored in a way that is not known here.</source>
        <translation>Пароль збережено невідомим тут способом.</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>all_squash, anonuid, anongid: whatever a node writes belongs to the agent&apos;s user, and root of a node is root of nothing there. no_root_squash would make it so.</source>
        <translation>all_squash, anonuid, anongid: усе, що пише вузол, належить користувачеві агента, і root вузла там не root. З no_root_squash він був би ним.</translation>
    </message>
    <message>
        <source>softerr, timeo=50, retrans=2: when the file server is away, an upload fails after half a minute, rather than to hold a thread for ever, as hard does. It is safe: a file counts only when it was written to the end, synced and renamed.</source>
        <translation>softerr, timeo=50, retrans=2: коли файлового сервера немає, завантаження за пів хвилини завершується помилкою, а не тримає потік вічно, як із hard. Це безпечно: файл зараховується, лише коли його записано до кінця, скинуто на диск і перейменовано.</translation>
    </message>
    <message>
        <source>lookupcache=positive: a file that another node has just stored is found at once.</source>
        <translation>lookupcache=positive: файл, щойно збережений іншим вузлом, знаходиться одразу.</translation>
    </message>
    <message>
        <source>nosuid, nodev, noexec: what people upload can never be run. _netdev: the network comes first.</source>
        <translation>nosuid, nodev, noexec: завантажене ніколи не можна запустити. _netdev: спочатку мережа.</translation>
    </message>
    <message>
        <source>sec=sys trusts the network between the nodes; where others reach it, use sec=krb5p on both sides.</source>
        <translation>sec=sys довіряє мережі між вузлами; якщо до неї мають доступ інші, використовуйте sec=krb5p з обох боків.</translation>
    </message>
    <message>
        <source>Then run “exportfs -ra” on the data server and “mount -a” on the other nodes.</source>
        <translation>Потім виконайте «exportfs -ra» на сервері даних і «mount -a» на решті вузлів.</translation>
    </message>
    <message>
        <source>On the data server make the user: “smbpasswd -a %2”. On the other nodes put the lines username=%2 and password=… into %1, made before by “install -m 0600 /dev/null %1”: it stands in no list of processes then, and root alone can read it.</source>
        <translation>На сервері даних створіть користувача: «smbpasswd -a %2». На решті вузлів запишіть рядки username=%2 і password=… у %1, створений заздалегідь командою «install -m 0600 /dev/null %1»: тоді його немає у списках процесів, і прочитати його може лише root.</translation>
    </message>
    <message>
        <source>seal, server smb encrypt: nobody on the network reads along. uid, gid: the user and group of the agent on that node.</source>
        <translation>seal, server smb encrypt: ніхто в мережі не підгляне. uid, gid: користувач і група агента на тому вузлі.</translation>
    </message>
    <message>
        <source>Then run “testparm” and “smbcontrol all reload-config” on the data server, and “mount -a” on the other nodes.</source>
        <translation>Потім виконайте «testparm» і «smbcontrol all reload-config» на сервері даних і «mount -a» на решті вузлів.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no node of the cluster and no address.</source>
        <translation>«%1» — не вузол кластера й не адреса.</translation>
    </message>
    <message>
        <source>Name a node as atrium-agent status shows it, or the address of the data server.</source>
        <translation>Назвіть вузол, як його показує atrium-agent status, або адресу сервера даних.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>What the node wrote is not there: the two have different folders, or one is not mounted.</source>
        <translation>Записаного вузлом тут немає: ці два вузли мають різні теки, або одну не змонтовано.</translation>
    </message>
    <message>
        <source>What the node wrote cannot be read: %1.</source>
        <translation>Не вдається прочитати записане вузлом: %1.</translation>
    </message>
    <message>
        <source>What is there was not written by the node.</source>
        <translation>Те, що тут є, записано не цим вузлом.</translation>
    </message>
    <message>
        <source>What is there was written by a node of the same number in another cluster or folder.</source>
        <translation>Те, що тут є, записано вузлом із тим самим номером в іншому кластері або в іншій теці.</translation>
    </message>
    <message>
        <source>What is there is %1 s older than what the node wrote last: this may be a copy of its folder.</source>
        <translation>Те, що тут є, на %1 с старше за останнє записане вузлом: можливо, це копія його теки.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Теку %1 не можна створити: %2.</translation>
    </message>
    <message>
        <source>A file in %1 could not be written: %2.</source>
        <translation>Не вдалося записати файл у %1: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 cannot be read: %2.</source>
        <translation>Записане в %1 не можна прочитати: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 is not what is read there.</source>
        <translation>У %1 прочитано не те, що записано.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Драйвер Qt %1 для цієї бази даних не встановлено.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Установіть пакет із ним і запустіть знову.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>База даних %1 недоступна: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Перевірте, що вона працює і що розділ [database] конфігурації правильний.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Значення, яке має бути унікальним, уже зайняте.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>База даних відповідає не як слід.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Спробуйте знову трохи згодом; докладніше в журналі вузла.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>У тексті є знак NUL, який не можна зберегти.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>З’єднання з базою даних втрачено.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>Вузла %1 немає в журналі комітів кластера.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Схему бази даних зараз змінює інший вузол.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Спробуйте знову за хвилину.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>Версія схеми бази даних %1; ця програма знає версії до %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Установіть на цей вузол новішу версію Atrium. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>У цій базі даних ще немає кластера Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Виконайте один раз «atrium-agent init» на першому вузлі.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>У цій базі даних уже є кластер Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Додайте до нього цей вузол за допомогою «atrium-agent join».</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>Такого підключення немає; можливо, особа вийшла.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>Немає файлу з ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>Немає вузла з ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>ID вузла %1 зайнято або вже використовувався.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Виберіть інший ID для цього вузла.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Вузла %1 немає у списку кластера.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Додайте його за допомогою «atrium-agent join» або в консолі в розділі «Сервери».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Вузол %1 перехоплено іншим агентом або вилучено з кластера.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Погляньте в консолі в розділі «Сервери», який агент його веде.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Інший вузол зайняв кімнату тієї ж миті.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>Квиток невідомий, використаний або застарілий.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>Кімнату на цьому вузлі більше не відкрито.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Немає кімнати з ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Можливо, її видалено; погляньте у список кімнат.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>Сеанс невідомий або завершений.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>Немає користувача з ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Немає користувача з таким логіном.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>Логін «%1» зайнято.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Виберіть інший.</translation>
    </message>
    <message>
        <source>Another node has taken over the job &quot;%1&quot;.</source>
        <translation>Завдання «%1» узяв на себе інший вузол.</translation>
    </message>
    <message>
        <source>Node %1 was silent for too long: its rooms were given to other nodes.</source>
        <translation>Вузол %1 надто довго мовчав: його кімнати передано іншим вузлам.</translation>
    </message>
    <message>
        <source>The database %1 takes no writes: it is a standby, or set to be read only.</source>
        <translation>База даних %1 не приймає записів: це резервний сервер або вона доступна лише для читання.</translation>
    </message>
    <message>
        <source>Name the primary too in section [database] of the configuration.</source>
        <translation>Вкажіть у розділі [database] конфігурації також основний сервер.</translation>
    </message>
    <message>
        <source>The stored whiteboard of the room cannot be read.</source>
        <translation>Не вдається прочитати збережену дошку кімнати.</translation>
    </message>
    <message>
        <source>There is no invitation with id %1.</source>
        <translation>Немає запрошення з ID %1.</translation>
    </message>
    <message>
        <source>This invitation is not known, or it was withdrawn.</source>
        <translation>Це запрошення невідоме або відкликане.</translation>
    </message>
    <message>
        <source>Check that the link is complete, or ask for a new one.</source>
        <translation>Перевірте, чи повне посилання, або попросіть нове запрошення.</translation>
    </message>
    <message>
        <source>The room has %1 invitations already.</source>
        <translation>У кімнати вже є запрошення: %1.</translation>
    </message>
    <message>
        <source>Withdraw some that nobody needs any more.</source>
        <translation>Відкличте ті, які більше нікому не потрібні.</translation>
    </message>
    <message>
        <source>The room %1 is closed.</source>
        <translation>Кімнату %1 закрито.</translation>
    </message>
    <message>
        <source>Nobody can come in until its owner or an administrator opens it.</source>
        <translation>Ніхто не зможе увійти, доки її не відкриє власник або адміністратор.</translation>
    </message>
    <message>
        <source>The room&apos;s owner %1 is no user.</source>
        <translation>Власник кімнати (%1) — не користувач.</translation>
    </message>
    <message>
        <source>Name a user who has an account.</source>
        <translation>Вкажіть користувача, який має обліковий запис.</translation>
    </message>
    <message>
        <source>The room&apos;s moderator %1 is no user.</source>
        <translation>Модератор кімнати (%1) — не користувач.</translation>
    </message>
    <message>
        <source>Name users who have an account.</source>
        <translation>Вкажіть користувачів, які мають обліковий запис.</translation>
    </message>
    <message>
        <source>Another room of this type has the external id %1 of &quot;%2&quot;.</source>
        <translation>Зовнішній ID %1 із «%2» уже має інша кімната цього типу.</translation>
    </message>
    <message>
        <source>Use that room, or another external id.</source>
        <translation>Використайте ту кімнату або інший зовнішній ID.</translation>
    </message>
    <message>
        <source>This link is not known, or it was withdrawn.</source>
        <translation>Це посилання невідоме або відкликане.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Поверніться туди, де ви його знайшли, і перейдіть за ним знову.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Немає користувача «%1» із «%2».</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; of &quot;%2&quot; already.</source>
        <translation>Користувач «%1» із «%2» уже є.</translation>
    </message>
    <message>
        <source>There is no appointment with id %1.</source>
        <translation>Немає зустрічі з ID %1.</translation>
    </message>
    <message>
        <source>The appointment&apos;s member %1 is no user.</source>
        <translation>Учасник зустрічі (%1) — не користувач.</translation>
    </message>
    <message>
        <source>Name users who have an account, or people by name and mail address.</source>
        <translation>Укажіть користувачів з обліковим записом або людей за іменем та адресою пошти.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Група «%1» уже є.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Використайте її або виберіть інше ім’я.</translation>
    </message>
    <message>
        <source>There is no group with id %1.</source>
        <translation>Немає групи з ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of groups.</source>
        <translation>Можливо, її видалили; перегляньте список груп.</translation>
    </message>
    <message>
        <source>User %1 is not in the group with id %2.</source>
        <translation>Користувача %1 немає в групі з ID %2.</translation>
    </message>
    <message>
        <source>The room is one of the group&apos;s rooms already.</source>
        <translation>Кімната вже належить до цієї групи.</translation>
    </message>
    <message>
        <source>Room %1 is no room of the group with id %2.</source>
        <translation>Кімната %1 не належить до групи з ID %2.</translation>
    </message>
    <message>
        <source>Another node has taken over sending mail %1.</source>
        <translation>Надсилання листа %1 узяв на себе інший вузол.</translation>
    </message>
    <message>
        <source>There is no mail with id %1.</source>
        <translation>Немає листа з ID %1.</translation>
    </message>
    <message>
        <source>Mail %1 was sent; what it said is not kept.</source>
        <translation>Лист %1 надіслано; його текст не зберігається.</translation>
    </message>
    <message>
        <source>Mail %1 is being sent.</source>
        <translation>Лист %1 надсилається.</translation>
    </message>
    <message>
        <source>This is the last administrator of the cluster.</source>
        <translation>Це останній адміністратор кластера.</translation>
    </message>
    <message>
        <source>Make another user an administrator first.</source>
        <translation>Спочатку зробіть адміністратором іншого користувача.</translation>
    </message>
    <message>
        <source>Another node makes the preview of this file by now.</source>
        <translation>Цей файл тепер готує до перегляду інший вузол.</translation>
    </message>
    <message>
        <source>There is no upload with id %1, or no longer.</source>
        <translation>Завантаження з ID %1 немає або вже немає.</translation>
    </message>
    <message>
        <source>Begin to send the file anew.</source>
        <translation>Почніть передавати файл заново.</translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation>Файл уже тут.</translation>
    </message>
    <message>
        <source>%1 bytes of the file are here, not %2.</source>
        <translation>Отримано байтів файлу: %1, а не %2.</translation>
    </message>
    <message>
        <source>Ask for the offset and go on from there.</source>
        <translation>Запитайте зміщення й продовжте з нього.</translation>
    </message>
    <message>
        <source>Another request is writing this file.</source>
        <translation>Цей файл зараз записує інший запит.</translation>
    </message>
    <message>
        <source>Ask for the offset in some seconds and go on from there.</source>
        <translation>За кілька секунд запитайте зміщення й продовжте з нього.</translation>
    </message>
    <message>
        <source>The upload was ended, or another request goes on with it.</source>
        <translation>Завантаження припинено, або його продовжує інший запит.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema could not be done: %2</source>
        <translation>Не вдалося виконати крок %1 схеми бази даних: %2</translation>
    </message>
    <message>
        <source>The lines above say what the database answered. A transaction that lasts, a backup for instance, keeps the step from being done: start again when it is over.</source>
        <translation>У рядках вище — відповідь бази даних. Тривала транзакція, наприклад резервне копіювання, не дає виконати цей крок: запустіть знову, коли вона завершиться.</translation>
    </message>
    <message>
        <source>The database needs programs that know its schema version %1; this program knows versions up to %2.</source>
        <translation>Базі даних потрібні програми, які знають версію її схеми %1; ця програма знає версії до %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Установіть на цей вузол новішу версію Atrium. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Install Atrium %1 or newer on this node. Nothing was changed.</source>
        <translation>Установіть на цей вузол Atrium %1 або новішу версію. Нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no such session, or it has ended.</source>
        <translation>Такого сеансу немає, або його завершено.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Токен невідомий, відкликаний, або його строк дії минув.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Створіть новий.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Такого токена немає.</translation>
    </message>
    <message>
        <source>There is no recording with id %1.</source>
        <translation>Немає запису з ID %1.</translation>
    </message>
    <message>
        <source>The recording has no such part, or not yet.</source>
        <translation>У запису немає такої частини, або її ще немає.</translation>
    </message>
    <message>
        <source>This is still being recorded.</source>
        <translation>Запис ще триває.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Спочатку зупиніть запис.</translation>
    </message>
    <message>
        <source>Another node has this recording by now, or it was deleted.</source>
        <translation>Цей запис тепер має інший вузол, або його видалили.</translation>
    </message>
    <message>
        <source>This room is being recorded already.</source>
        <translation>Ця кімната вже записується.</translation>
    </message>
    <message>
        <source>It was begun %1 times, and each time the node ended in the midst of it.</source>
        <translation>Перетворення починалося %1 разів, і щоразу вузол припиняв роботу, не закінчивши його.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не вдається прочитати файл %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key, RSA or EC, without a passphrase.</source>
        <translation>У файлі %1 немає закритого ключа RSA або EC без парольної фрази.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>У файлі %1 немає сертифіката у форматі PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Термін дії сертифіката в %1 закінчився %2.</translation>
    </message>
    <message>
        <source>Put a new one there.</source>
        <translation>Покладіть туди новий.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Сертифікат у %1 чинний лише з %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Перевірте годинник цієї машини.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>Ключ у %1 не підходить до сертифіката.</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network of such.</source>
        <translation>«%1» — не IP-адреса й не мережа IP-адрес.</translation>
    </message>
</context>
</TS>
