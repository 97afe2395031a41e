<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>Вы не вошли, или ваш сеанс завершён.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Проверьте их и попробуйте снова.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Эта учётная запись для программ (веб-служба); на страницу с ней войти нельзя.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Нельзя удалить самого себя.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Имена и адрес почты должны иметь не более 255 знаков, без переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>Guests of a room may not do this.</source>
        <translation>Гостям комнаты это недоступно.</translation>
    </message>
    <message>
        <source>Log in with an account.</source>
        <translation>Войдите с учётной записью.</translation>
    </message>
    <message>
        <source>This link was used already.</source>
        <translation>Эта ссылка уже использована.</translation>
    </message>
    <message>
        <source>The time of this link is over.</source>
        <translation>Срок действия этой ссылки истёк.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Вернитесь туда, где вы её нашли, и перейдите по ней заново.</translation>
    </message>
    <message>
        <source>Other programs speak for users alone, not for moderators or administrators.</source>
        <translation>Другие программы действуют только от имени пользователей, а не модераторов или администраторов.</translation>
    </message>
    <message>
        <source>The user is in the group already.</source>
        <translation>Пользователь уже в группе.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>Старый пароль неверен.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Проверьте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>You cannot change your own level.</source>
        <translation>Нельзя изменить собственный уровень.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Обратитесь к другому администратору.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Тем временем это изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>Посмотрите на это снова и повторите своё изменение.</translation>
    </message>
    <message>
        <source>Users cannot be sorted by &quot;%1&quot;.</source>
        <translation>Пользователей нельзя сортировать по «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Используйте одно из значений: %1.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory belongs to another account here.</source>
        <translation>Логин «%1» из каталога здесь принадлежит другой учётной записи.</translation>
    </message>
    <message>
        <source>Rename or delete that account.</source>
        <translation>Переименуйте или удалите ту учётную запись.</translation>
    </message>
    <message>
        <source>The password of this account is in your organisation&apos;s directory.</source>
        <translation>Пароль этой учётной записи хранится в каталоге вашей организации.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Измените его там.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the directory has no account here, and none is made by logging in.</source>
        <translation>У «%1» из каталога здесь нет учётной записи, и при входе она не создаётся.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory cannot be used here.</source>
        <translation>Логин «%1» из каталога здесь использовать нельзя.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Токен неизвестен или отозван, либо срок его действия истёк.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Создайте новый.</translation>
    </message>
    <message>
        <source>Many wrong tries: further ones have to wait.</source>
        <translation>Много неверных попыток: со следующими придётся подождать.</translation>
    </message>
    <message>
        <source>A token cannot be used for this.</source>
        <translation>Токен для этого использовать нельзя.</translation>
    </message>
    <message>
        <source>Log in with a password.</source>
        <translation>Войдите с паролем.</translation>
    </message>
    <message>
        <source>The token must have a name of at most %1 characters, in one line.</source>
        <translation>У токена должно быть имя не длиннее %1 знаков, в одну строку.</translation>
    </message>
    <message>
        <source>A token is good for %1 days at most, or for ever.</source>
        <translation>Срок действия токена — не более %1 дней или без ограничения.</translation>
    </message>
    <message>
        <source>This account cannot log in, so it can have no token.</source>
        <translation>С этой учётной записью войти нельзя, поэтому у неё не может быть токена.</translation>
    </message>
    <message>
        <source>The token cannot be good for more than its account is.</source>
        <translation>Токен не может давать больше прав, чем сама учётная запись.</translation>
    </message>
    <message>
        <source>An account has %1 tokens at most.</source>
        <translation>Токенов у учётной записи может быть не более %1.</translation>
    </message>
    <message>
        <source>Revoke those that are not used.</source>
        <translation>Отзовите те, которые не используются.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is for people of the directory.</source>
        <translation>Тип «%1» предназначен для людей из каталога.</translation>
    </message>
    <message>
        <source>Use the name of your program.</source>
        <translation>Используйте название своей программы.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Создайте её или исправьте раздел [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Этот узел не знает запроса %1.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Ответ слишком велик.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>Веб-порт не может слушать на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another %1, or stop the program that uses this one.</source>
        <translation>Выберите другой %1 или остановите программу, которая занимает этот.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusHandle</name>
    <message>
        <source>The media server has ended it.</source>
        <translation>Медиасервер завершил это.</translation>
    </message>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Медиасервер перегружен.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusLink</name>
    <message>
        <source>it does not answer</source>
        <translation>он не отвечает</translation>
    </message>
    <message>
        <source>The node stops.</source>
        <translation>Узел останавливается.</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>узел останавливается</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>соединение завершилось</translation>
    </message>
    <message>
        <source>The media server cannot be reached.</source>
        <translation>Медиасервер недоступен.</translation>
    </message>
    <message>
        <source>it has forgotten this node</source>
        <translation>он забыл этот узел</translation>
    </message>
    <message>
        <source>it does not read</source>
        <translation>он не читает данные</translation>
    </message>
    <message>
        <source>it does not speak as Janus does</source>
        <translation>он отвечает не так, как Janus</translation>
    </message>
</context>
<context>
    <name>Agent::JanusRequests</name>
    <message>
        <source>The media server has too much to do.</source>
        <translation>Медиасервер перегружен.</translation>
    </message>
    <message>
        <source>The media server does not answer.</source>
        <translation>Медиасервер не отвечает.</translation>
    </message>
</context>
<context>
    <name>Agent::NodeLease</name>
    <message>
        <source>A promise was made meanwhile.</source>
        <translation>Тем временем дано обещание.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>База данных отвечала слишком долго.</translation>
    </message>
</context>
<context>
    <name>Agent::OpenMeetingsErrors</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Please check what you have sent.</source>
        <translation>Проверьте, что вы передали.</translation>
    </message>
    <message>
        <source>An unknown error has occurred.</source>
        <translation>Произошла неизвестная ошибка.</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a user name.</source>
        <translation>Введите адрес почты или имя пользователя.</translation>
    </message>
    <message>
        <source>There is no user with this name.</source>
        <translation>Нет пользователя с таким именем.</translation>
    </message>
    <message>
        <source>A mail to set a new password was sent.</source>
        <translation>Письмо для смены пароля отправлено.</translation>
    </message>
    <message>
        <source>No user was found.</source>
        <translation>Пользователь не найден.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>The user name or the password is too short.</source>
        <translation>Имя пользователя или пароль слишком короткие.</translation>
    </message>
    <message>
        <source>The new password was set.</source>
        <translation>Новый пароль установлен.</translation>
    </message>
    <message>
        <source>The e-mail address is not known.</source>
        <translation>Этот адрес почты неизвестен.</translation>
    </message>
    <message>
        <source>The user name is not known.</source>
        <translation>Это имя пользователя неизвестно.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Неверное имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Вы вышли.</translation>
    </message>
    <message>
        <source>Registration is switched off.</source>
        <translation>Регистрация отключена.</translation>
    </message>
    <message>
        <source>The user name is taken.</source>
        <translation>Это имя пользователя занято.</translation>
    </message>
    <message>
        <source>The system has failed.</source>
        <translation>Сбой системы.</translation>
    </message>
    <message>
        <source>The e-mail address is registered already.</source>
        <translation>Этот адрес почты уже зарегистрирован.</translation>
    </message>
    <message>
        <source>The account was made.</source>
        <translation>Учётная запись создана.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>Неверный адрес почты.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The name of the file is too short.</source>
        <translation>Имя файла слишком короткое.</translation>
    </message>
    <message>
        <source>The address could not be saved.</source>
        <translation>Не удалось сохранить адрес.</translation>
    </message>
    <message>
        <source>The user was added and still needs a group.</source>
        <translation>Пользователь добавлен; ему ещё нужна группа.</translation>
    </message>
    <message>
        <source>There is no such field of labels.</source>
        <translation>Нет такого поля меток.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>Нет такой метки.</translation>
    </message>
    <message>
        <source>You need the rights of an administrator for this.</source>
        <translation>Для этого нужны права администратора.</translation>
    </message>
    <message>
        <source>The number of the label is wrong.</source>
        <translation>Неверный номер метки.</translation>
    </message>
    <message>
        <source>The label was deleted.</source>
        <translation>Метка удалена.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Комната заполнена.</translation>
    </message>
    <message>
        <source>There is no invitation for this code.</source>
        <translation>Нет приглашения с таким кодом.</translation>
    </message>
    <message>
        <source>The invitation was used already.</source>
        <translation>Приглашение уже использовано.</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>Приглашение недействительно.</translation>
    </message>
    <message>
        <source>The password of the invitation is wrong.</source>
        <translation>Неверный пароль приглашения.</translation>
    </message>
    <message>
        <source>The session is not known, or the user is in the group already.</source>
        <translation>Сеанс неизвестен, или пользователь уже в группе.</translation>
    </message>
    <message>
        <source>You need an administrator&apos;s account for this.</source>
        <translation>Для этого нужна учётная запись администратора.</translation>
    </message>
    <message>
        <source>This session has no person of another program.</source>
        <translation>В этом сеансе нет человека из другой программы.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>Нельзя удалить самого себя.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Это может изменить только администратор.</translation>
    </message>
    <message>
        <source>You are registered. Confirm it by the mail you were sent.</source>
        <translation>Вы зарегистрированы. Подтвердите это по отправленному вам письму.</translation>
    </message>
    <message>
        <source>The account is not activated yet.</source>
        <translation>Учётная запись ещё не активирована.</translation>
    </message>
    <message>
        <source>The link was used already.</source>
        <translation>Ссылка уже использована.</translation>
    </message>
    <message>
        <source>Enter the password again for telephony.</source>
        <translation>Введите пароль ещё раз для телефонии.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation>Этот адрес почты есть у другого пользователя.</translation>
    </message>
    <message>
        <source>This person is a contact already.</source>
        <translation>Этот человек уже есть в контактах.</translation>
    </message>
    <message>
        <source>The contact was denied.</source>
        <translation>Контакт отклонён.</translation>
    </message>
    <message>
        <source>The contact was approved already.</source>
        <translation>Контакт уже подтверждён.</translation>
    </message>
    <message>
        <source>The code of the contact is not valid.</source>
        <translation>Неверный код контакта.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Нет такого контакта.</translation>
    </message>
    <message>
        <source>The invitation is not valid at this time.</source>
        <translation>Приглашение сейчас не действует.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Users of this level cannot log in here.</source>
        <translation>Пользователям этого уровня вход здесь недоступен.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Введите адрес почты.</translation>
    </message>
    <message>
        <source>You have no right to be the only one who is heard.</source>
        <translation>У вас нет права быть единственным, кого слышно.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Выберите часовой пояс.</translation>
    </message>
    <message>
        <source>The mail of the registration could not be sent.</source>
        <translation>Не удалось отправить письмо о регистрации.</translation>
    </message>
</context>
<context>
    <name>Agent::OutagePact</name>
    <message>
        <source>This node reaches the database.</source>
        <translation>Этот узел может связаться с базой данных.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerCaller</name>
    <message>
        <source>the node is no longer at this address</source>
        <translation>узла больше нет по этому адресу</translation>
    </message>
    <message>
        <source>node %1 is connected at %2</source>
        <translation>узел %1 подключён по адресу %2</translation>
    </message>
    <message>
        <source>the node has been started again at %1</source>
        <translation>узел снова запущен по адресу %1</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end does not read</source>
        <translation>другая сторона не читает</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>нет hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>версия протокола там %1, на этом узле %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>узел другого кластера</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>нет ключа этого кластера</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>кадр искажён</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>нет ответа вовремя</translation>
    </message>
    <message>
        <source>no sign of life for %1 ms</source>
        <translation>нет признаков жизни уже %1 мс</translation>
    </message>
    <message>
        <source>it only looked whether this node answers</source>
        <translation>проверялось только, отвечает ли этот узел</translation>
    </message>
    <message>
        <source>it speaks another version of the protocol</source>
        <translation>версия протокола там другая</translation>
    </message>
    <message>
        <source>it has another cluster key</source>
        <translation>ключ кластера там другой</translation>
    </message>
</context>
<context>
    <name>Agent::PeerRequests</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>Узел %1 недоступен по каналу коммитов.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Проверьте, что он работает и что его порт peer открыт для этого узла.</translation>
    </message>
    <message>
        <source>The request to node %1 is too large.</source>
        <translation>Запрос к узлу %1 слишком велик.</translation>
    </message>
    <message>
        <source>Node %1 was asked and did not answer in time; it may still happen.</source>
        <translation>Узел %1 получил запрос и не ответил вовремя; возможно, это ещё произойдёт.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerServer</name>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>Канал коммитов не может слушать на %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Выберите другой peers.port или остановите программу, которая занимает этот.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>слишком много соединений сразу</translation>
    </message>
    <message>
        <source>a later incarnation of the node is connected</source>
        <translation>подключено более позднее воплощение узла</translation>
    </message>
    <message>
        <source>the node has called anew</source>
        <translation>узел подключился заново</translation>
    </message>
</context>
<context>
    <name>Agent::PeerSocket</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>другая сторона закрыла соединение</translation>
    </message>
</context>
<context>
    <name>Agent::PublisherLink</name>
    <message>
        <source>What you send is not what you say.</source>
        <translation>Вы передаёте не то, что заявляете.</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>его дескриптор закрыт</translation>
    </message>
    <message>
        <source>its offer was not answered</source>
        <translation>на его предложение не поступило ответа</translation>
    </message>
</context>
<context>
    <name>Agent::RequestDesk</name>
    <message>
        <source>The database is out, and no more can be kept until it is back.</source>
        <translation>База данных недоступна, и до её возвращения больше ничего нельзя сохранить.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>Человека больше нет в комнатах этого узла.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomMover</name>
    <message>
        <source>The room is not open on this node, or is just being closed or moved.</source>
        <translation>Комната не открыта на этом узле, или её сейчас закрывают или переносят.</translation>
    </message>
    <message>
        <source>What was said last cannot be stored now: the room stays where it is.</source>
        <translation>Последние сообщения сейчас нельзя сохранить: комната остаётся на месте.</translation>
    </message>
    <message>
        <source>Check the database, then try again.</source>
        <translation>Проверьте базу данных и попробуйте снова.</translation>
    </message>
    <message>
        <source>The room was closed while it was to be moved.</source>
        <translation>Комнату закрыли, пока её переносили.</translation>
    </message>
    <message>
        <source>The database did not answer in time; the room may still move.</source>
        <translation>База данных не ответила вовремя; возможно, комната ещё переедет.</translation>
    </message>
</context>
<context>
    <name>Agent::ServerMedia</name>
    <message>
        <source>the connection to the media server broke</source>
        <translation>соединение с медиасервером прервалось</translation>
    </message>
    <message>
        <source>Streams go over the media server here.</source>
        <translation>Здесь потоки идут через медиасервер.</translation>
    </message>
    <message>
        <source>Nothing of yours is published here.</source>
        <translation>Здесь ничего вашего не публикуется.</translation>
    </message>
    <message>
        <source>Nobody else can publish in this room: %1 people do.</source>
        <translation>Больше никто не может публиковать в этой комнате: публикующих уже %1.</translation>
    </message>
</context>
<context>
    <name>Agent::ShareWatch</name>
    <message>
        <source>The folder %1 has not answered since %2 UTC.</source>
        <translation>Папка %1 не отвечает с %2 UTC.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Такой службы здесь нет.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>У службы %1 нет операции «%2».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Её операции перечислены в описании, по адресу службы с ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Пользователям этого уровня службы SOAP недоступны.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Войдите как администратор или как пользователь веб-службы.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>Элемент %1 указан дважды или не по порядку.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Передавайте параметры в порядке из описания службы.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>Элемент %1 не является верным xs:%2.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>В запросе нет обязательного элемента %1.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>Запрос больше 1 МиБ.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Нет правила размещения «%1».</translation>
    </message>
    <message>
        <source>Use %1 or %2.</source>
        <translation>Используйте %1 или %2.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time.</source>
        <translation>«%1 %2» — не дата и время.</translation>
    </message>
    <message>
        <source>Write them as dd.MM.yyyy and HH:mm.</source>
        <translation>Укажите их в виде dd.MM.yyyy и HH:mm.</translation>
    </message>
    <message>
        <source>The invitation needs a password.</source>
        <translation>Приглашению нужен пароль.</translation>
    </message>
    <message>
        <source>Send one in invitationpass, or set isPasswordProtected to false.</source>
        <translation>Передайте его в invitationpass или задайте isPasswordProtected значение false.</translation>
    </message>
    <message>
        <source>Rooms cannot be sorted by &quot;%1&quot;.</source>
        <translation>Комнаты нельзя сортировать по «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Используйте одно из значений: %1.</translation>
    </message>
    <message>
        <source>There is no room type %1.</source>
        <translation>Нет типа комнаты %1.</translation>
    </message>
    <message>
        <source>Use 1 (conference), 3 (restricted) or 4 (interview).</source>
        <translation>Используйте 1 (конференции), 3 (доклады) или 4 (интервью).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>«%1» — не true и не false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>A room has no parameter &quot;%1&quot; that may be set.</source>
        <translation>У комнаты нет параметра «%1», который можно задать.</translation>
    </message>
    <message>
        <source>An appointment repeats in one way.</source>
        <translation>Встреча повторяется только одним способом.</translation>
    </message>
    <message>
        <source>Set one of isDaily, isWeekly, isMonthly and isYearly to true, or none.</source>
        <translation>Задайте значение true только одному из isDaily, isWeekly, isMonthly и isYearly или ни одному.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member.</source>
        <translation>«%1» — не участник.</translation>
    </message>
    <message>
        <source>Write each mmClient as meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = a new member, 0 = no user.</source>
        <translation>Указывайте каждый mmClient в виде meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = новый участник, 0 = не пользователь.</translation>
    </message>
    <message>
        <source>There is no reminder type %1.</source>
        <translation>Нет типа напоминания %1.</translation>
    </message>
    <message>
        <source>Use 1 (none), 2 (mail) or 3 (mail with an iCalendar entry).</source>
        <translation>Используйте 1 (нет), 2 (письмо) или 3 (письмо с записью iCalendar).</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Нет часового пояса «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin or GMT+01:00.</source>
        <translation>Укажите его, например Europe/Berlin или GMT+01:00.</translation>
    </message>
    <message>
        <source>The appointment needs a password.</source>
        <translation>Встрече нужен пароль.</translation>
    </message>
    <message>
        <source>Send one in password, or set isPasswordProtected to false.</source>
        <translation>Передайте его в password или задайте isPasswordProtected значение false.</translation>
    </message>
    <message>
        <source>A range needs a beginning and an end.</source>
        <translation>Промежутку времени нужны начало и конец.</translation>
    </message>
    <message>
        <source>Send starttime and endtime.</source>
        <translation>Передайте starttime и endtime.</translation>
    </message>
    <message>
        <source>There is no day %1 in a week.</source>
        <translation>В неделе нет дня %1.</translation>
    </message>
    <message>
        <source>Use 0 (Sunday) to 6 (Saturday).</source>
        <translation>Используйте числа от 0 (воскресенье) до 6 (суббота).</translation>
    </message>
    <message>
        <source>No time zone is given; omTimeZoneId alone does not name one here.</source>
        <translation>Часовой пояс не указан; одного omTimeZoneId здесь недостаточно.</translation>
    </message>
    <message>
        <source>Name it in javaTimeZoneName, like Europe/Berlin.</source>
        <translation>Укажите его в javaTimeZoneName, например Europe/Berlin.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>День не указан.</translation>
    </message>
    <message>
        <source>Send one in startDate.</source>
        <translation>Передайте его в startDate.</translation>
    </message>
    <message>
        <source>Connections cannot be sorted by &quot;%1&quot;.</source>
        <translation>Подключения нельзя сортировать по «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a mail.</source>
        <translation>«%1» — не состояние письма.</translation>
    </message>
    <message>
        <source>Use waiting, sending, sent or failed, or none for all.</source>
        <translation>Используйте waiting, sending, sent или failed; чтобы получить все, не указывайте ничего.</translation>
    </message>
    <message>
        <source>The level is not known.</source>
        <translation>Этот уровень неизвестен.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Используйте user, moderator, admin или webservice.</translation>
    </message>
    <message>
        <source>Passwords are not taken from the address of a request.</source>
        <translation>Пароли из адреса запроса не принимаются.</translation>
    </message>
    <message>
        <source>Send the parameters as a form by POST, or use SOAP. Where clients cannot, the administrator sets compat.rest_get_login.</source>
        <translation>Передайте параметры как форму через POST или используйте SOAP. Если клиенты этого не умеют, администратор задаёт compat.rest_get_login.</translation>
    </message>
    <message>
        <source>Web-service users may not use this operation.</source>
        <translation>Пользователям веб-службы эта операция недоступна.</translation>
    </message>
    <message>
        <source>Log in as one of the people it is for.</source>
        <translation>Войдите как один из тех, для кого она предназначена.</translation>
    </message>
    <message>
        <source>Only administrators may use this operation.</source>
        <translation>Эта операция доступна только администраторам.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Войдите как администратор.</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>Нет пользователя с логином «%1».</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; of rooms.</source>
        <translation>У комнат нет параметра «%1».</translation>
    </message>
    <message>
        <source>The external id &quot;%1&quot; is not a number.</source>
        <translation>Внешний ID «%1» — не число.</translation>
    </message>
    <message>
        <source>The type of room is not known.</source>
        <translation>Тип комнаты неизвестен.</translation>
    </message>
    <message>
        <source>Use conference, restricted or interview.</source>
        <translation>Используйте conference, restricted или interview.</translation>
    </message>
    <message>
        <source>There is no file or folder of this external id.</source>
        <translation>Нет файла или папки с таким внешним ID.</translation>
    </message>
    <message>
        <source>There are no pictures of the pages of this file.</source>
        <translation>Изображений страниц этого файла нет.</translation>
    </message>
    <message>
        <source>Other programs do not act for administrators.</source>
        <translation>Другие программы не действуют от имени администраторов.</translation>
    </message>
    <message>
        <source>Files cannot be sorted by &quot;%1&quot;.</source>
        <translation>Файлы нельзя сортировать по «%1».</translation>
    </message>
    <message>
        <source>Recordings cannot be sorted by &quot;%1&quot;.</source>
        <translation>Записи нельзя сортировать по «%1».</translation>
    </message>
</context>
<context>
    <name>Agent::SubscriberLink</name>
    <message>
        <source>the offer was not answered</source>
        <translation>на предложение не поступило ответа</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>его дескриптор закрыт</translation>
    </message>
    <message>
        <source>there is no offer</source>
        <translation>предложения нет</translation>
    </message>
    <message>
        <source>the person&apos;s end failed</source>
        <translation>сбой на стороне участника</translation>
    </message>
    <message>
        <source>the connection to the media server broke</source>
        <translation>соединение с медиасервером прервалось</translation>
    </message>
</context>
<context>
    <name>Agent::Verify</name>
    <message>
        <source>This node knows no such check.</source>
        <translation>Этот узел не знает такой проверки.</translation>
    </message>
    <message>
        <source>Ask the node that it was started on; each keeps the reports of its last %1 checks until it ends.</source>
        <translation>Обратитесь к узлу, на котором её запустили; каждый узел, пока работает, хранит отчёты последних проверок (не более %1).</translation>
    </message>
    <message>
        <source>The check needs the login name and password of an administrator.</source>
        <translation>Для проверки нужны логин и пароль администратора.</translation>
    </message>
    <message>
        <source>Give both: it logs in to each node as people do.</source>
        <translation>Укажите оба: она входит на каждый узел так же, как люди.</translation>
    </message>
    <message>
        <source>The check %1 is running on this node.</source>
        <translation>На этом узле выполняется проверка %1.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Дождитесь её окончания или отмените её.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>Тип содержимого должен быть application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>«level» должен быть user, moderator, admin или webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>Такого адреса в API нет.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Этот адрес не отвечает на %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>Запрос пришёл не со страницы Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Передайте csrfToken сеанса в заголовке X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Это могут только администраторы.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>«type» должен быть conference, restricted или interview.</translation>
    </message>
    <message>
        <source>&quot;pin&quot; must be null, {&quot;node&quot;: id} or {&quot;label&quot;: word}.</source>
        <translation>«pin» должен быть null, {&quot;node&quot;: ID} или {&quot;label&quot;: слово}.</translation>
    </message>
    <message>
        <source>&quot;validity&quot; must be endless, period or once.</source>
        <translation>«validity» должен быть endless, period или once.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and administrators may change it.</source>
        <translation>Изменять комнату могут только её владелец и администраторы.</translation>
    </message>
    <message>
        <source>&quot;moderators&quot; must be a list of users&apos; ids.</source>
        <translation>«moderators» должен быть списком ID пользователей.</translation>
    </message>
    <message>
        <source>Only administrators may set &quot;%1&quot;.</source>
        <translation>Задавать «%1» могут только администраторы.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Нет часового пояса «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Укажите его, например Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment has no member with id %1.</source>
        <translation>У встречи нет участника с ID %1.</translation>
    </message>
    <message>
        <source>Name new members without an id.</source>
        <translation>Новых участников указывайте без ID.</translation>
    </message>
    <message>
        <source>&quot;members&quot; must be a list of objects.</source>
        <translation>«members» должен быть списком объектов.</translation>
    </message>
    <message>
        <source>&quot;repeats&quot; must be never, daily, weekly, monthly or yearly.</source>
        <translation>«repeats» должен быть never, daily, weekly, monthly или yearly.</translation>
    </message>
    <message>
        <source>&quot;reminder&quot; must be none, mail or calendar.</source>
        <translation>«reminder» должен быть none, mail или calendar.</translation>
    </message>
    <message>
        <source>&quot;roomType&quot; must be conference, restricted or interview.</source>
        <translation>«roomType» должен быть conference, restricted или interview.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time in milliseconds.</source>
        <translation>«%1» должен быть временем в миллисекундах.</translation>
    </message>
    <message>
        <source>An appointment stays in its room; &quot;roomId&quot; cannot be changed.</source>
        <translation>Встреча остаётся в своей комнате; «roomId» изменить нельзя.</translation>
    </message>
    <message>
        <source>Make a new appointment in the other room.</source>
        <translation>Создайте новую встречу в другой комнате.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Нет описания.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 on.</source>
        <translation>«%1» должен быть целым числом не меньше 0.</translation>
    </message>
    <message>
        <source>&quot;descending&quot; must be true or false.</source>
        <translation>«descending» должен быть true или false.</translation>
    </message>
    <message>
        <source>folder must be the id of a folder.</source>
        <translation>folder должен быть ID папки.</translation>
    </message>
    <message>
        <source>Either room, with an id, or home, with true, is needed.</source>
        <translation>Нужен либо room с ID, либо home со значением true.</translation>
    </message>
    <message>
        <source>The header %1 must have a number of bytes.</source>
        <translation>Заголовок %1 должен содержать число байтов.</translation>
    </message>
    <message>
        <source>Uploads need the header Tus-Resumable: %1.</source>
        <translation>Для загрузки нужен заголовок Tus-Resumable: %1.</translation>
    </message>
    <message>
        <source>The header Upload-Metadata must have pairs of a key and a text in base64.</source>
        <translation>Заголовок Upload-Metadata должен содержать пары из ключа и текста в base64.</translation>
    </message>
    <message>
        <source>Upload-Metadata must have either room, with its id, or home.</source>
        <translation>Upload-Metadata должен содержать либо room с ID комнаты, либо home.</translation>
    </message>
    <message>
        <source>room and folder of Upload-Metadata must be ids.</source>
        <translation>room и folder в Upload-Metadata должны быть ID.</translation>
    </message>
    <message>
        <source>The Content-Type must be application/offset+octet-stream.</source>
        <translation>Content-Type должен быть application/offset+octet-stream.</translation>
    </message>
    <message>
        <source>This is more than the upload&apos;s length.</source>
        <translation>Это больше длины загрузки.</translation>
    </message>
    <message>
        <source>The header Authorization must be Bearer and a token.</source>
        <translation>Заголовок Authorization должен содержать Bearer и токен.</translation>
    </message>
    <message>
        <source>This account is for programs that use SOAP.</source>
        <translation>Эта учётная запись для программ, использующих SOAP.</translation>
    </message>
    <message>
        <source>Ask ClusterService.getSessionByToken for a session.</source>
        <translation>Получите сеанс через ClusterService.getSessionByToken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time like 2026-03-01T12:00:00Z.</source>
        <translation>«%1» должен быть временем вида 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be csv or ndjson.</source>
        <translation>«format» должен быть csv или ndjson.</translation>
    </message>
    <message>
        <source>&quot;days&quot; must be from 0 (for ever) to %1.</source>
        <translation>«days» должен быть от 0 (без ограничения) до %1.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This is no backup that Atrium made.</source>
        <translation>Это не резервная копия, созданная Atrium.</translation>
    </message>
    <message>
        <source>Name the file that atrium-agent backup wrote.</source>
        <translation>Укажите файл, который записала команда atrium-agent backup.</translation>
    </message>
    <message>
        <source>A newer version of Atrium made this backup.</source>
        <translation>Эту резервную копию создала более новая версия Atrium.</translation>
    </message>
    <message>
        <source>Install that version or a later one, then restore. Nothing was changed.</source>
        <translation>Установите ту версию или более позднюю и повторите восстановление. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup is damaged: its part %1 is not what was stored.</source>
        <translation>Резервная копия повреждена: её часть %1 не совпадает с сохранённой.</translation>
    </message>
    <message>
        <source>Use another copy of it, or another backup. Nothing was changed.</source>
        <translation>Используйте другой экземпляр этого файла или другую резервную копию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup is not complete: its end is missing.</source>
        <translation>Резервная копия неполная: нет её конца.</translation>
    </message>
    <message>
        <source>The file %1 belongs to the backup but cannot be read: %2.</source>
        <translation>Файл %1 входит в резервную копию, но его не удаётся прочитать: %2.</translation>
    </message>
    <message>
        <source>If somebody deleted it just now, make the backup again. If not, look whether the folder is mounted.</source>
        <translation>Если его только что кто-то удалил, создайте резервную копию ещё раз. Если нет, проверьте, смонтирована ли папка.</translation>
    </message>
    <message>
        <source>The file %1 differs from what was stored.</source>
        <translation>Файл %1 отличается от сохранённого.</translation>
    </message>
    <message>
        <source>Restore it from an older backup, or delete it in its room; then make the backup again.</source>
        <translation>Восстановите его из более старой резервной копии или удалите в его комнате; затем создайте резервную копию ещё раз.</translation>
    </message>
    <message>
        <source>No temporary file can be written: %1.</source>
        <translation>Не удаётся записать временный файл: %1.</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Проверьте, не заполнен ли диск.</translation>
    </message>
    <message>
        <source>its name is none that Atrium gives</source>
        <translation>Atrium не даёт таких имён</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Не удаётся записать файл %1: %2.</translation>
    </message>
    <message>
        <source>Another program writes %1 at this moment.</source>
        <translation>Другая программа сейчас записывает %1.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of the cluster that was backed up.</source>
        <translation>Ключ в %1 — не ключ кластера из резервной копии.</translation>
    </message>
    <message>
        <source>Copy the right key file there. Without it, --other-key restores all but what the key seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Скопируйте туда правильный файл ключа. Без него --other-key восстановит всё, кроме зашифрованного этим ключом: паролей серверов и ссылок в письмах о встречах.</translation>
    </message>
    <message>
        <source>The cluster key %1 is missing, and it is not in the backup.</source>
        <translation>Ключа кластера %1 нет, и в резервной копии его тоже нет.</translation>
    </message>
    <message>
        <source>Copy the key file there. Without it, --other-key makes a new key and restores all but what the old one seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Скопируйте туда файл ключа. Без него --other-key создаст новый ключ и восстановит всё, кроме зашифрованного старым: паролей серверов и ссылок в письмах о встречах.</translation>
    </message>
    <message>
        <source>The database already holds a cluster: accounts: %1, rooms: %2, files: %3. Nothing was changed.</source>
        <translation>В базе данных уже есть кластер: учётных записей: %1, комнат: %2, файлов: %3. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Name an empty database in section [database], or say --replace: all of that is lost then.</source>
        <translation>Укажите в разделе [database] пустую базу данных или задайте --replace: тогда всё это будет потеряно.</translation>
    </message>
    <message>
        <source>Node %1 runs on this database. Nothing was changed.</source>
        <translation>С этой базой данных работает узел %1. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stop all nodes of the cluster first; after a crash, wait until their leases have run out.</source>
        <translation>Сначала остановите все узлы кластера; после сбоя дождитесь, пока истекут их сроки аренды.</translation>
    </message>
    <message>
        <source>The file %1 cannot be restored: %2.</source>
        <translation>Не удаётся восстановить файл %1: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder is mounted, may be written to and has room.</source>
        <translation>Проверьте, смонтирована ли папка, разрешена ли запись и хватает ли места.</translation>
    </message>
    <message>
        <source>%1 MiB are needed, %2 MiB are free</source>
        <translation>нужно %1 МиБ, свободно %2 МиБ</translation>
    </message>
    <message>
        <source>The table %1 has no primary key.</source>
        <translation>У таблицы %1 нет первичного ключа.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1.</source>
        <translation>Не удаётся записать резервную копию: %1.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The kind of an object cannot be changed.</source>
        <translation>Вид объекта изменить нельзя.</translation>
    </message>
    <message>
        <source>Only a pen stroke grows, and only by whoever draws it.</source>
        <translation>Продолжать можно только штрих пера, и только тому, кто его рисует.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody else has changed it since.</source>
        <translation>Этот шаг нельзя отменить: кто-то другой уже изменил это.</translation>
    </message>
    <message>
        <source>This step cannot be redone: somebody else has changed it since.</source>
        <translation>Этот шаг нельзя вернуть: кто-то другой уже изменил это.</translation>
    </message>
    <message>
        <source>The last page of the board cannot be removed.</source>
        <translation>Последнюю страницу доски удалить нельзя.</translation>
    </message>
    <message>
        <source>Clear it instead.</source>
        <translation>Вместо этого очистите её.</translation>
    </message>
    <message>
        <source>Width and height of an object must not be below 0.</source>
        <translation>Ширина и высота объекта не должны быть меньше 0.</translation>
    </message>
    <message>
        <source>A text on the board has at most %L1 characters.</source>
        <translation>Текст на доске должен иметь не более %L1 знаков.</translation>
    </message>
    <message>
        <source>Write the rest as a second text.</source>
        <translation>Напишите остальное вторым текстом.</translation>
    </message>
    <message>
        <source>A text on the board must have something to read and no control characters.</source>
        <translation>Текст на доске не должен быть пустым или содержать управляющие знаки.</translation>
    </message>
    <message>
        <source>The size of a text must be between %L1 and %L2.</source>
        <translation>Размер текста должен быть от %L1 до %L2.</translation>
    </message>
    <message>
        <source>A pen stroke needs at least one point.</source>
        <translation>Штриху пера нужна хотя бы одна точка.</translation>
    </message>
    <message>
        <source>An image needs the id of a stored file.</source>
        <translation>Изображению нужен ID сохранённого файла.</translation>
    </message>
    <message>
        <source>An id on the board must be 1 to %1 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>ID на доске должен иметь длину от 1 до %1 знаков: буквы, цифры, «-» и «_».</translation>
    </message>
    <message>
        <source>The name of a page has at most %1 characters.</source>
        <translation>Название страницы должно иметь не более %1 знаков.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите название короче.</translation>
    </message>
    <message>
        <source>The name of a page must be one line without control characters.</source>
        <translation>Название страницы должно быть одной строкой, без управляющих знаков.</translation>
    </message>
    <message>
        <source>The board ends %L1 units from its middle.</source>
        <translation>Доска кончается на расстоянии %L1 единиц от середины.</translation>
    </message>
    <message>
        <source>Draw nearer to the middle.</source>
        <translation>Рисуйте ближе к середине.</translation>
    </message>
    <message>
        <source>A pen stroke has at most %L1 points.</source>
        <translation>В штрихе пера может быть не более %L1 точек.</translation>
    </message>
    <message>
        <source>Begin a new stroke.</source>
        <translation>Начните новый штрих.</translation>
    </message>
    <message>
        <source>A color must be written #rrggbb.</source>
        <translation>Цвет нужно записать как #rrggbb.</translation>
    </message>
    <message>
        <source>The width of a line must be between 1 and %L1.</source>
        <translation>Толщина линии должна быть от 1 до %L1.</translation>
    </message>
    <message>
        <source>The opacity must be between 1 and 100 per cent.</source>
        <translation>Непрозрачность должна быть от 1 до 100 процентов.</translation>
    </message>
    <message>
        <source>Somebody has removed this page of the board.</source>
        <translation>Кто-то уже удалил эту страницу доски.</translation>
    </message>
    <message>
        <source>Somebody has deleted this from the board.</source>
        <translation>Кто-то уже удалил это с доски.</translation>
    </message>
    <message>
        <source>This id is on the board already, or twice in what was sent.</source>
        <translation>Этот ID уже есть на доске или дважды указан в присланном.</translation>
    </message>
    <message>
        <source>A board has at most %1 pages.</source>
        <translation>На доске может быть не более %1 страниц.</translation>
    </message>
    <message>
        <source>Remove a page that is not needed any more.</source>
        <translation>Удалите страницу, которая больше не нужна.</translation>
    </message>
    <message>
        <source>A page of the board has at most %L1 objects.</source>
        <translation>На странице доски может быть не более %L1 объектов.</translation>
    </message>
    <message>
        <source>Go on with another page, or delete what is not needed any more.</source>
        <translation>Продолжите на другой странице или удалите то, что больше не нужно.</translation>
    </message>
    <message>
        <source>The board is full: it holds at most %1 MiB.</source>
        <translation>Доска заполнена: она вмещает не более %1 МиБ.</translation>
    </message>
    <message>
        <source>Clear a page that is not needed any more.</source>
        <translation>Очистите страницу, которая больше не нужна.</translation>
    </message>
    <message>
        <source>An image&apos;s page must be a number from 0 to %L1.</source>
        <translation>Страница изображения должна быть числом от 0 до %L1.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Other people&apos;s appointments are not for you.</source>
        <translation>Встречи других людей вам недоступны.</translation>
    </message>
    <message>
        <source>No appointment takes place in room %1.</source>
        <translation>В комнате %1 нет ни одной встречи.</translation>
    </message>
    <message>
        <source>More than %1 appointments are in this time.</source>
        <translation>За это время встреч больше, чем %1.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Запросите более короткий промежуток времени.</translation>
    </message>
    <message>
        <source>You may not invite people to this room.</source>
        <translation>Вам нельзя приглашать людей в эту комнату.</translation>
    </message>
    <message>
        <source>Name a room of yours, or none: then one is made.</source>
        <translation>Укажите свою комнату или не указывайте никакой: тогда она будет создана.</translation>
    </message>
    <message>
        <source>You have %1 appointments already.</source>
        <translation>У вас уже есть встречи, всего: %1.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more.</source>
        <translation>Удалите те, что больше никому не нужны.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may change an appointment.</source>
        <translation>Изменять встречу могут только её владелец и администраторы.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may delete an appointment.</source>
        <translation>Удалять встречу могут только её владелец и администраторы.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Correct that line.</source>
        <translation>Исправьте эту строку.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Конфигурация %1 верна.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>ПРОБЛЕМА</translation>
    </message>
    <message>
        <source>The machine that has the folders: number of a node, or an address. Without it: the node whose folders are on its own disk, else this one.</source>
        <translation>Машина, на которой находятся папки: номер узла или адрес. Если не указано: узел, папки которого на его собственном диске, иначе этот.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>Put a new one into %1 and start the agent again.</source>
        <translation>Положите новый в %1 и запустите агент снова.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Сертификат в %1 действует только с %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, or wait.</source>
        <translation>Проверьте часы этой машины или подождите.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Срок действия сертификата в %1 истёк %2.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid until %2.</source>
        <translation>Сертификат в %1 действует до %2.</translation>
    </message>
    <message>
        <source>%1.tls_certificate: %2 cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1.tls_certificate: не удаётся прочитать %2, или там нет сертификата в формате PEM.</translation>
    </message>
    <message>
        <source>Put the certificate there, or correct the configuration.</source>
        <translation>Положите туда сертификат или исправьте конфигурацию.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not for %2, which people come to.</source>
        <translation>Сертификат в %1 выдан не на %2, куда приходят люди.</translation>
    </message>
    <message>
        <source>Get one for that name, or correct node.address.</source>
        <translation>Получите сертификат на это имя или исправьте node.address.</translation>
    </message>
    <message>
        <source>Put the key of the certificate there.</source>
        <translation>Положите туда ключ сертификата.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>Ключ в %1 не подходит к сертификату в %2.</translation>
    </message>
    <message>
        <source>Put the two there that were made together.</source>
        <translation>Положите туда ключ и сертификат, которые были созданы вместе.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate in %1: %2.</source>
        <translation>Сертификат в %1 не подписан никем, кому доверяет эта машина: %2.</translation>
    </message>
    <message>
        <source>The authority in %1 has not signed the certificate in %2: %3.</source>
        <translation>Центр сертификации из %1 не подписывал сертификат в %2: %3.</translation>
    </message>
    <message>
        <source>Append the certificates between it and its authority to the file.</source>
        <translation>Добавьте в конец файла сертификаты, стоящие между ним и его центром сертификации.</translation>
    </message>
    <message>
        <source>Use the authority that signed it, and append the certificates in between.</source>
        <translation>Используйте центр сертификации, который его подписал, и добавьте в конец файла промежуточные сертификаты.</translation>
    </message>
    <message>
        <source>The certificate in %1 may not be used by both ends of a connection.</source>
        <translation>Сертификат в %1 нельзя использовать на обоих концах соединения.</translation>
    </message>
    <message>
        <source>Get one whose extended key usage has serverAuth and clientAuth, or none.</source>
        <translation>Получите сертификат, у которого в extended key usage есть serverAuth и clientAuth или это поле не указано.</translation>
    </message>
    <message>
        <source>No certificates are configured.</source>
        <translation>Сертификаты не настроены.</translation>
    </message>
    <message>
        <source>Not looked at, as the database cannot be used yet.</source>
        <translation>Не проверено: базу данных пока нельзя использовать.</translation>
    </message>
    <message>
        <source>Do what is said of the database, then run this again.</source>
        <translation>Сделайте то, что сказано о базе данных, и выполните это снова.</translation>
    </message>
    <message>
        <source>%1 goes with the database&apos;s.</source>
        <translation>%1 идут как часы базы данных.</translation>
    </message>
    <message>
        <source>%1 is %2 s ahead of the database&apos;s.</source>
        <translation>%1 опережают часы базы данных на %2 с.</translation>
    </message>
    <message>
        <source>%1 is %2 s behind the database&apos;s.</source>
        <translation>%1 отстают от часов базы данных на %2 с.</translation>
    </message>
    <message>
        <source>This machine has no data of time zones: appointments cannot be reckoned.</source>
        <translation>На этой машине нет данных о часовых поясах: время встреч не вычислить.</translation>
    </message>
    <message>
        <source>Run: apt install tzdata</source>
        <translation>Выполните: apt install tzdata</translation>
    </message>
    <message>
        <source>The data of time zones is there.</source>
        <translation>Данные о часовых поясах есть.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>Часовой пояс %1 здесь неизвестен.</translation>
    </message>
    <message>
        <source>Correct calendar.time_zone, or run: apt install tzdata tzdata-legacy</source>
        <translation>Исправьте calendar.time_zone или выполните: apt install tzdata tzdata-legacy</translation>
    </message>
    <message>
        <source>Let the machines set their clocks by themselves: apt install chrony</source>
        <translation>Пусть машины сами ставят свои часы: apt install chrony</translation>
    </message>
    <message>
        <source>This machine&apos;s clock</source>
        <translation>Часы этой машины</translation>
    </message>
    <message>
        <source>The clock of node %1 (%2)</source>
        <translation>Часы узла %1 (%2)</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: ALTER DATABASE %1 OWNER TO %2; and in that database: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; and for each table: ALTER TABLE … OWNER TO %2;</source>
        <translation>Выполните на сервере от имени его администратора: ALTER DATABASE %1 OWNER TO %2; и в этой базе данных: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; и для каждой таблицы: ALTER TABLE … OWNER TO %2;</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</source>
        <translation>Выполните на сервере от имени его администратора: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</translation>
    </message>
    <message>
        <source>The account %1 may not %2: %3.</source>
        <translation>У учётной записи %1 нет права на %2: %3.</translation>
    </message>
    <message>
        <source>the table %1 belongs to another account</source>
        <translation>таблица %1 принадлежит другой учётной записи</translation>
    </message>
    <message>
        <source>The account %1 may read, write and change the schema.</source>
        <translation>Учётная запись %1 может читать, писать и менять схему.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached: %2.</source>
        <translation>Сервер базы данных %1 недоступен: %2.</translation>
    </message>
    <message>
        <source>Start it, open its port in the firewall, let it listen on that address, or correct database.host and database.port.</source>
        <translation>Запустите его, откройте его порт в брандмауэре, настройте его слушать на этом адресе или исправьте database.host и database.port.</translation>
    </message>
    <message>
        <source>The database server %1 takes connections, but does not answer.</source>
        <translation>Сервер базы данных %1 принимает соединения, но не отвечает.</translation>
    </message>
    <message>
        <source>Look at its log and its machine: it may be stopped, out of memory, or wait for its disk.</source>
        <translation>Посмотрите его журнал и его машину: возможно, он остановлен, ему не хватает памяти или он ждёт диска.</translation>
    </message>
    <message>
        <source>The database server is MySQL %1, which is not supported.</source>
        <translation>Сервер базы данных — MySQL %1, он не поддерживается.</translation>
    </message>
    <message>
        <source>Use MariaDB %1 or newer, or PostgreSQL.</source>
        <translation>Используйте MariaDB %1 или новее либо PostgreSQL.</translation>
    </message>
    <message>
        <source>The database server is %1 %2, which is too old.</source>
        <translation>Сервер базы данных — %1 %2, это слишком старая версия.</translation>
    </message>
    <message>
        <source>Upgrade it to %1 %2 or newer.</source>
        <translation>Обновите его до %1 %2 или новее.</translation>
    </message>
    <message>
        <source>The database server is %1 %2.</source>
        <translation>Сервер базы данных — %1 %2.</translation>
    </message>
    <message>
        <source>after a power cut the database may be damaged</source>
        <translation>после отключения питания база данных может оказаться повреждена</translation>
    </message>
    <message>
        <source>nodes must see what others have committed</source>
        <translation>узлы должны видеть то, что зафиксировали другие</translation>
    </message>
    <message>
        <source>not every text could be stored: the database must be made anew, with UTF8</source>
        <translation>не любой текст можно сохранить: базу данных нужно создать заново, с UTF8</translation>
    </message>
    <message>
        <source>without InnoDB there are no transactions</source>
        <translation>без InnoDB нет транзакций</translation>
    </message>
    <message>
        <source>a power cut may lose what people were told is stored</source>
        <translation>при отключении питания может пропасть то, о чём людям сообщили как о сохранённом</translation>
    </message>
    <message>
        <source>changes of the schema that cannot be done as said would be done otherwise</source>
        <translation>изменения схемы, которые нельзя выполнить как указано, были бы выполнены иначе</translation>
    </message>
    <message>
        <source>The database server has %1 = %2: %3.</source>
        <translation>На сервере базы данных %1 = %2: %3.</translation>
    </message>
    <message>
        <source>Set %1 = %2 in the server&apos;s configuration.</source>
        <translation>Задайте %1 = %2 в конфигурации сервера.</translation>
    </message>
    <message>
        <source>The database server is set up as it should be.</source>
        <translation>Сервер базы данных настроен как следует.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; %2 nodes may want up to %3.</source>
        <translation>Сервер базы данных принимает соединений: %1; узлам (всего %2) может понадобиться до %3.</translation>
    </message>
    <message>
        <source>Set max_connections = %1 in the server&apos;s configuration.</source>
        <translation>Задайте max_connections = %1 в конфигурации сервера.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; the nodes want up to %2.</source>
        <translation>Сервер базы данных принимает соединений: %1; узлам нужно не более %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Драйвер Qt %1 для этой базы данных не установлен.</translation>
    </message>
    <message>
        <source>Run: apt install libqt6sql6-psql libqt6sql6-mysql</source>
        <translation>Выполните: apt install libqt6sql6-psql libqt6sql6-mysql</translation>
    </message>
    <message>
        <source>The database server %1 refuses the login of %2 to database %3: %4.</source>
        <translation>Сервер базы данных %1 отклоняет вход %2 в базу данных %3: %4.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the server&apos;s pg_hba.conf lets this machine in.</source>
        <translation>Проверьте database.user, database.name и пароль в database.password_file, а также что pg_hba.conf сервера пускает эту машину.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the account may log in from this machine.</source>
        <translation>Проверьте database.user, database.name и пароль в database.password_file, а также что этой учётной записи разрешён вход с этой машины.</translation>
    </message>
    <message>
        <source>The folder %1 of the database is not there.</source>
        <translation>Папки %1 базы данных нет.</translation>
    </message>
    <message>
        <source>Make it, or correct database.file.</source>
        <translation>Создайте её или исправьте database.file.</translation>
    </message>
    <message>
        <source>This user may not write into the folder %1 of the database.</source>
        <translation>Этому пользователю нельзя писать в папку %1 базы данных.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the folder.</source>
        <translation>Выполните это от пользователя агента или отдайте ему папку.</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>Базы данных %1 нет.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; on the first node, or correct database.file.</source>
        <translation>Выполните «atrium-agent init» на первом узле или исправьте database.file.</translation>
    </message>
    <message>
        <source>This user may not write the database %1.</source>
        <translation>Этому пользователю нельзя писать в базу данных %1.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the file.</source>
        <translation>Выполните это от пользователя агента или отдайте ему файл.</translation>
    </message>
    <message>
        <source>The database is the file %1.</source>
        <translation>База данных — файл %1.</translation>
    </message>
    <message>
        <source>The database holds no Atrium cluster yet.</source>
        <translation>В базе данных ещё нет кластера Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Выполните один раз «atrium-agent init» на первом узле.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2 and can work with it.</source>
        <translation>Версия схемы базы данных %1; эта программа знает версии до %2 и может с ней работать.</translation>
    </message>
    <message>
        <source>Upgrade this node too.</source>
        <translation>Обновите и этот узел.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program&apos;s is %2.</source>
        <translation>Версия схемы базы данных %1; у этой программы — %2.</translation>
    </message>
    <message>
        <source>Start this node: it brings the schema up to date, and older nodes go on working.</source>
        <translation>Запустите этот узел: он обновит схему, а старые узлы продолжат работать.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is this program&apos;s.</source>
        <translation>Версия схемы базы данных %1, как у этой программы.</translation>
    </message>
    <message>
        <source>%1 is a standby: it takes no writes.</source>
        <translation>%1 — резервный сервер: он не принимает записи.</translation>
    </message>
    <message>
        <source>%1 takes writes too: two servers would go different ways.</source>
        <translation>%1 тоже принимает записи: данные двух серверов разойдутся.</translation>
    </message>
    <message>
        <source>Make one of them the standby of the other at once, and compare what they hold.</source>
        <translation>Немедленно сделайте один из них резервным для другого и сравните их содержимое.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 отвечает.</translation>
    </message>
    <message>
        <source>No server of the database takes writes.</source>
        <translation>Ни один сервер базы данных не принимает записи.</translation>
    </message>
    <message>
        <source>Name the primary in section [database], or promote a standby.</source>
        <translation>Укажите основной сервер в разделе [database] или сделайте основным резервный.</translation>
    </message>
    <message>
        <source>Whether the nodes share their folders was not looked at, as the database cannot be used yet.</source>
        <translation>Общие ли у узлов папки, не проверено: базу данных пока нельзя использовать.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNOFILE=%1; in a shell: ulimit -Hn %1</source>
        <translation>Увеличьте лимит: в юните systemd агента — LimitNOFILE=%1; в оболочке — ulimit -Hn %1</translation>
    </message>
    <message>
        <source>A process may have %1 open files, but limits.connections = %2 needs %3.</source>
        <translation>Открытых файлов у процесса может быть %1, а для limits.connections = %2 нужно %3.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: too few to serve anybody.</source>
        <translation>Открытых файлов у процесса может быть %1: слишком мало, чтобы кого-либо обслуживать.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: enough for some %2 connections.</source>
        <translation>Открытых файлов у процесса может быть %1: этого хватит примерно на %2 соединений.</translation>
    </message>
    <message>
        <source>A process may have any number of open files.</source>
        <translation>Открытых файлов у процесса может быть сколько угодно.</translation>
    </message>
    <message>
        <source>A process may have %1 open files.</source>
        <translation>Открытых файлов у процесса может быть %1.</translation>
    </message>
    <message>
        <source>This user may have %1 threads and processes in all.</source>
        <translation>Потоков и процессов у этого пользователя может быть всего %1.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNPROC=4096 and TasksMax=4096</source>
        <translation>Увеличьте лимит в юните systemd агента: LimitNPROC=4096 и TasksMax=4096</translation>
    </message>
    <message>
        <source>This user may have enough threads.</source>
        <translation>Потоков этому пользователю хватает.</translation>
    </message>
    <message>
        <source>This machine has %1 MiB of memory left.</source>
        <translation>На этой машине осталось %1 МиБ памяти.</translation>
    </message>
    <message>
        <source>Give it more, or move other programs elsewhere: previews alone may take 1 GiB.</source>
        <translation>Добавьте памяти или перенесите другие программы: одно лишь создание изображений для просмотра может занять 1 ГиБ.</translation>
    </message>
    <message>
        <source>How much space is left for %1 is not known (%2).</source>
        <translation>Неизвестно, сколько осталось места для %1 (%2).</translation>
    </message>
    <message>
        <source>Look at that disk.</source>
        <translation>Проверьте этот диск.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2 (%3).</source>
        <translation>Осталось %1 МиБ для %2 (%3).</translation>
    </message>
    <message>
        <source>Remove what is not needed there, or use a larger disk.</source>
        <translation>Удалите там ненужное или используйте диск побольше.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2.</source>
        <translation>Осталось %1 МиБ для %2.</translation>
    </message>
    <message>
        <source>files that programs make for a while</source>
        <translation>временных файлов программ</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>базы данных</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Этот узел не отправляет писем.</translation>
    </message>
    <message>
        <source>The mail server %1 answers.</source>
        <translation>Почтовый сервер %1 отвечает.</translation>
    </message>
    <message>
        <source>The mail server %1 answers and takes the login.</source>
        <translation>Почтовый сервер %1 отвечает и принимает вход.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>Почтовый сервер %1 недоступен: %2.</translation>
    </message>
    <message>
        <source>Check mail.server and mail.port, and the firewall.</source>
        <translation>Проверьте mail.server и mail.port, а также брандмауэр.</translation>
    </message>
    <message>
        <source>No TLS with the mail server %1: %2.</source>
        <translation>Нет TLS с почтовым сервером %1: %2.</translation>
    </message>
    <message>
        <source>Check mail.tls and mail.port; name the authority that signed its certificate in mail.ca_file.</source>
        <translation>Проверьте mail.tls и mail.port; укажите в mail.ca_file центр сертификации, который подписал его сертификат.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login: %2.</source>
        <translation>Почтовый сервер %1 отклоняет вход: %2.</translation>
    </message>
    <message>
        <source>Check mail.user and the password in mail.password_file.</source>
        <translation>Проверьте mail.user и пароль в mail.password_file.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer as it should: %2.</source>
        <translation>Почтовый сервер %1 отвечает не как следует: %2.</translation>
    </message>
    <message>
        <source>Check that mail.server and mail.port are those of a mail server.</source>
        <translation>Проверьте, что mail.server и mail.port указывают на почтовый сервер.</translation>
    </message>
    <message>
        <source>Node %1 does not run.</source>
        <translation>Узел %1 не запущен.</translation>
    </message>
    <message>
        <source>Node %1 ended without giving back what it had, or does not reach the database.</source>
        <translation>Узел %1 завершился, не отдав того, что у него было, или не может связаться с базой данных.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it. Others have taken its rooms.</source>
        <translation>Посмотрите конец его журнала, затем запустите его. Его комнаты перешли к другим узлам.</translation>
    </message>
    <message>
        <source>Node %1 has crashed: its process %2 is gone.</source>
        <translation>Узел %1 упал: его процесса %2 больше нет.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it: it takes its place at once.</source>
        <translation>Посмотрите конец его журнала, затем запустите его: он сразу займёт своё место.</translation>
    </message>
    <message>
        <source>Node %1 is run by an agent on another machine, process %2 there.</source>
        <translation>Узел %1 ведёт агент на другой машине, процесс %2 там.</translation>
    </message>
    <message>
        <source>Give this node another node.id, or stop the other agent.</source>
        <translation>Дайте этому узлу другой node.id или остановите другой агент.</translation>
    </message>
    <message>
        <source>Node %1 runs on this machine as process %2, version %3.</source>
        <translation>Узел %1 работает на этой машине: процесс %2, версия %3.</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>узел %1: %2</translation>
    </message>
    <message>
        <source>All nodes that run have this program&apos;s version, %1.</source>
        <translation>У всех работающих узлов версия этой программы, %1.</translation>
    </message>
    <message>
        <source>Nodes run other versions than this program (%1): %2.</source>
        <translation>Версии узлов отличаются от версии этой программы (%1): %2.</translation>
    </message>
    <message>
        <source>Amid an upgrade that is as it should be; upgrade the others next.</source>
        <translation>Во время обновления так и должно быть; затем обновите остальные.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Скопируйте файл ключа с узла, который есть в кластере.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Ключ в %1 — не ключ этого кластера.</translation>
    </message>
    <message>
        <source>The key in %1 is the cluster&apos;s.</source>
        <translation>Ключ в %1 — ключ этого кластера.</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>узел %1, версия %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>Шаг %1 схемы базы данных ждёт: %2.</translation>
    </message>
    <message>
        <source>Upgrade these nodes.</source>
        <translation>Обновите эти узлы.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Узла %1 нет в списке кластера.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot;, or in the console under Servers.</source>
        <translation>Добавьте его с помощью «atrium-agent join» или в консоли в разделе «Серверы».</translation>
    </message>
    <message>
        <source>People are sent to %1, as the list of servers says, but the configuration says %2.</source>
        <translation>По списку серверов людей направляют на %1, а в конфигурации указано %2.</translation>
    </message>
    <message>
        <source>Correct the list of servers in the console, or node.address, http.port, http.protocol and http.webapp.</source>
        <translation>Исправьте список серверов в консоли или node.address, http.port, http.protocol и http.webapp.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 по адресу %2</translation>
    </message>
    <message>
        <source>The commit channel of %1 cannot be reached: %2.</source>
        <translation>%1: канал коммитов недоступен: %2.</translation>
    </message>
    <message>
        <source>Check that the node runs, that its firewall lets this machine in, and that peers.address there names where others reach it.</source>
        <translation>Проверьте, что узел работает, что его брандмауэр пускает эту машину и что peers.address там указывает адрес, по которому он доступен другим.</translation>
    </message>
    <message>
        <source>%1 takes the connection, but does not speak as a node.</source>
        <translation>%1: соединение принимается, но отвечает не узел.</translation>
    </message>
    <message>
        <source>Check that this is the port peers.port of a node, which is not stopped.</source>
        <translation>Проверьте, что это порт peers.port узла и что узел не остановлен.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, this node does not.</source>
        <translation>%1: там TLS используется, на этом узле — нет.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2.</source>
        <translation>%1: TLS не устанавливается: %2.</translation>
    </message>
    <message>
        <source>Give all nodes peers.tls_certificate, tls_key and tls_ca of one authority, or none of them.</source>
        <translation>Задайте всем узлам peers.tls_certificate, tls_key и tls_ca от одного центра сертификации или ни одному из них.</translation>
    </message>
    <message>
        <source>%1 speaks no version of the commit channel that this node (version %2) speaks.</source>
        <translation>%1: нет версии канала коммитов, общей с этим узлом (версия %2).</translation>
    </message>
    <message>
        <source>Upgrade the older of the two; nodes may be one version apart.</source>
        <translation>Обновите более старый из двух; узлы могут отличаться на одну версию.</translation>
    </message>
    <message>
        <source>%1 belongs to another cluster.</source>
        <translation>%1: это узел другого кластера.</translation>
    </message>
    <message>
        <source>Correct its address in the list of servers, or in peers.commit_provider.</source>
        <translation>Исправьте его адрес в списке серверов или в peers.commit_provider.</translation>
    </message>
    <message>
        <source>%1 has another cluster key than this node.</source>
        <translation>%1: ключ кластера не такой, как у этого узла.</translation>
    </message>
    <message>
        <source>Copy the key file (cluster.key_file) from a node that is right to the one that is not, and start that one again.</source>
        <translation>Скопируйте файл ключа (cluster.key_file) с узла, где он верен, на тот, где нет, и запустите тот узел снова.</translation>
    </message>
    <message>
        <source>At %1 answers node %2 instead of %3.</source>
        <translation>%1: отвечает узел %2, а ожидался %3.</translation>
    </message>
    <message>
        <source>Correct peers.address of these two nodes: each needs an address of its own.</source>
        <translation>Исправьте peers.address этих двух узлов: каждому нужен свой адрес.</translation>
    </message>
    <message>
        <source>%1 is this node.</source>
        <translation>%1 — это данный узел.</translation>
    </message>
    <message>
        <source>%1 answers, %2 ms.</source>
        <translation>%1 отвечает, %2 мс.</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>узел %1 (%2)</translation>
    </message>
    <message>
        <source>Not called, as it does not run: %1.</source>
        <translation>Не опрошен, так как не запущен: %1.</translation>
    </message>
    <message>
        <source>Not looked at, as the cluster key cannot be used.</source>
        <translation>Не проверено: ключ кластера нельзя использовать.</translation>
    </message>
    <message>
        <source>Do what is said of the key, then run this again.</source>
        <translation>Сделайте то, что сказано о ключе, и выполните это снова.</translation>
    </message>
    <message>
        <source>There are no other nodes.</source>
        <translation>Других узлов нет.</translation>
    </message>
    <message>
        <source>%1: this node listens on port %2.</source>
        <translation>%1: этот узел слушает на порту %2.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another %1.</source>
        <translation>Остановите ту программу или выберите другой %1.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by a process that this user may not see.</source>
        <translation>%1: порт %2 занят процессом, который этому пользователю не виден.</translation>
    </message>
    <message>
        <source>Run this as root or as the agent&apos;s user, to see whose it is.</source>
        <translation>Выполните это от root или от пользователя агента, чтобы увидеть, чей он.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by %3 (process %4).</source>
        <translation>%1: порт %2 занимает %3 (процесс %4).</translation>
    </message>
    <message>
        <source>%1: port %2 is free.</source>
        <translation>%1: порт %2 свободен.</translation>
    </message>
    <message>
        <source>%1: the agent that runs this node (process %2) does not listen on port %3.</source>
        <translation>%1: агент, который ведёт этот узел (процесс %2), не слушает на порту %3.</translation>
    </message>
    <message>
        <source>If the configuration was changed, start the agent again. Otherwise another agent has this node&apos;s number: give this one another node.id.</source>
        <translation>Если конфигурация изменилась, запустите агент снова. Иначе номер этого узла есть у другого агента: дайте этому другой node.id.</translation>
    </message>
    <message>
        <source>%1: this user may not listen on port %2.</source>
        <translation>%1: этому пользователю нельзя слушать на порту %2.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on, or let systemd give the agent CAP_NET_BIND_SERVICE.</source>
        <translation>Выберите порт от 1024 и выше или разрешите агенту CAP_NET_BIND_SERVICE через systemd.</translation>
    </message>
    <message>
        <source>%1.listen: nobody can listen on %2 here: %3.</source>
        <translation>%1.listen: на %2 здесь слушать нельзя: %3.</translation>
    </message>
    <message>
        <source>Name an address of this machine, 0.0.0.0 or ::.</source>
        <translation>Укажите адрес этой машины, 0.0.0.0 или ::.</translation>
    </message>
    <message>
        <source>People reach nothing at %1: %2.</source>
        <translation>По адресу %1 людям ничего не отвечает: %2.</translation>
    </message>
    <message>
        <source>Check node.address, the firewall, and the proxy if there is one in front.</source>
        <translation>Проверьте node.address, брандмауэр и прокси, если он стоит перед узлом.</translation>
    </message>
    <message>
        <source>At %1 answers something else than this node: %2.</source>
        <translation>По адресу %1 отвечает не этот узел: %2.</translation>
    </message>
    <message>
        <source>Check node.address, http.port, and where the proxy in front leads to.</source>
        <translation>Проверьте node.address, http.port и куда ведёт прокси перед узлом.</translation>
    </message>
    <message>
        <source>This node answers at %1.</source>
        <translation>Этот узел отвечает по адресу %1.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w kernel.unprivileged_userns_clone=1, and put that line into /etc/sysctl.d.</source>
        <translation>Выполните от root: sysctl -w kernel.unprivileged_userns_clone=1, и добавьте эту настройку в /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w user.max_user_namespaces=10000, and put that line into /etc/sysctl.d.</source>
        <translation>Выполните от root: sysctl -w user.max_user_namespaces=10000, и добавьте эту настройку в /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Let AppArmor give bubblewrap user namespaces: a profile for /usr/bin/bwrap with &quot;userns,&quot;.</source>
        <translation>Разрешите в AppArmor пространства имён пользователей для bubblewrap: профиль для /usr/bin/bwrap с «userns,».</translation>
    </message>
    <message>
        <source>Let the agent have user namespaces: in systemd no RestrictNamespaces=, in a container the right to make them.</source>
        <translation>Разрешите агенту пространства имён пользователей: в systemd — без RestrictNamespaces=, в контейнере — с правом их создавать.</translation>
    </message>
    <message>
        <source>All programs that make previews are installed.</source>
        <translation>Все программы для создания изображений для просмотра установлены.</translation>
    </message>
    <message>
        <source>Programs that make previews are missing: files of some types have none.</source>
        <translation>Не хватает программ для создания изображений для просмотра: файлы некоторых типов останутся без них.</translation>
    </message>
    <message>
        <source>Run: apt install %1</source>
        <translation>Выполните: apt install %1</translation>
    </message>
    <message>
        <source>The sandbox of previews was not tried: no file can be made in the folder for them.</source>
        <translation>Песочница для просмотра не проверена: в её папке не удаётся создать файл.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Освободите место в /tmp.</translation>
    </message>
    <message>
        <source>The sandbox of previews works.</source>
        <translation>Песочница для просмотра работает.</translation>
    </message>
    <message>
        <source>The sandbox of previews works, with %1.</source>
        <translation>Песочница для просмотра работает: %1.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not answer.</source>
        <translation>Песочница для просмотра не отвечает.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s log.</source>
        <translation>Посмотрите журнал машины.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not work: %1.</source>
        <translation>Песочница для просмотра не работает: %1.</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1: не удаётся прочитать файл %2: %3.</translation>
    </message>
    <message>
        <source>Put it there, from a node that has it, or correct the configuration.</source>
        <translation>Положите его туда, взяв с узла, где он есть, или исправьте конфигурацию.</translation>
    </message>
    <message>
        <source>%1: everybody on this machine may use the file %2 (mode %3).</source>
        <translation>%1: файл %2 доступен всем на этой машине (режим %3).</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Выполните: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1: this user may not read the file %2.</source>
        <translation>%1: этому пользователю нельзя читать файл %2.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user. If it was that user, run as root: chown %1 %2</source>
        <translation>Выполните это от пользователя агента. Если это и был он, выполните от root: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 belongs to another user (%3), who can change it.</source>
        <translation>%1: файл %2 принадлежит другому пользователю (%3), который может его изменить.</translation>
    </message>
    <message>
        <source>Run as root: chown %1 %2</source>
        <translation>Выполните от root: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1: файл %2 пуст.</translation>
    </message>
    <message>
        <source>Put the secret into its first line.</source>
        <translation>Запишите секрет в его первую строку.</translation>
    </message>
    <message>
        <source>%1: nobody but its owner and group may read %2.</source>
        <translation>%1: читать %2 могут только владелец и группа.</translation>
    </message>
    <message>
        <source>Not looked at, as the configuration is wrong.</source>
        <translation>Не проверено: конфигурация неверна.</translation>
    </message>
    <message>
        <source>Correct the configuration first, then run this again.</source>
        <translation>Сначала исправьте конфигурацию, затем выполните это снова.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Нет ответа за %1 с.</translation>
    </message>
    <message>
        <source>Something that is asked here hangs: see the other lines, and the machine&apos;s log.</source>
        <translation>Что-то из опрашиваемого зависло: посмотрите остальные строки и журнал машины.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>Темы &quot;%1&quot; нет.</translation>
    </message>
    <message>
        <source>Use one or several of: %1.</source>
        <translation>Укажите одну или несколько из: %1.</translation>
    </message>
    <message>
        <source>What to look at, one or several of: %1. None: all of it.</source>
        <translation>Что проверить, одно или несколько из: %1. Если не указано — всё.</translation>
    </message>
    <message>
        <source>Nobody hears or sees anybody in this node&apos;s rooms: media.mesh_people is 0, and there is no media server.</source>
        <translation>В комнатах этого узла никто никого не слышит и не видит: media.mesh_people равно 0, а медиасервера нет.</translation>
    </message>
    <message>
        <source>Take media.mesh_people out, or set media.janus_url.</source>
        <translation>Уберите media.mesh_people или задайте media.janus_url.</translation>
    </message>
    <message>
        <source>All voice and video goes over the media server.</source>
        <translation>Весь голос и всё видео идут через медиасервер.</translation>
    </message>
    <message>
        <source>Voice and video go over the media server.</source>
        <translation>Голос и видео идут через медиасервер.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people of a room send voice and video to each other; there is no media server for more.</source>
        <translation>
            <numerusform>В комнате до %n человека могут передавать голос и видео друг другу; для большего числа медиасервера нет.</numerusform>
            <numerusform>В комнате до %n человек могут передавать голос и видео друг другу; для большего числа медиасервера нет.</numerusform>
            <numerusform>В комнате до %n человек могут передавать голос и видео друг другу; для большего числа медиасервера нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the server runs, and whether firewalls let its port through.</source>
        <translation>Проверьте, работает ли сервер и пропускают ли брандмауэры его порт.</translation>
    </message>
    <message>
        <source>%1 relays for this cluster&apos;s people.</source>
        <translation>%1 ретранслирует для людей этого кластера.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 не отвечает.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 недоступен: %2.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks no STUN.</source>
        <translation>То, что отвечает по адресу %1, не поддерживает STUN.</translation>
    </message>
    <message>
        <source>Correct the address in media.stun_urls or media.turn_urls.</source>
        <translation>Исправьте адрес в media.stun_urls или media.turn_urls.</translation>
    </message>
    <message>
        <source>%1 answers and relays nothing.</source>
        <translation>%1 отвечает, но ничего не ретранслирует.</translation>
    </message>
    <message>
        <source>Let that server relay (coturn: no stun-only), or name it in media.stun_urls.</source>
        <translation>Разрешите этому серверу ретрансляцию (coturn: без stun-only) или укажите его в media.stun_urls.</translation>
    </message>
    <message>
        <source>%1 does not take the credentials of this node: %2.</source>
        <translation>%1 не принимает учётные данные этого узла: %2.</translation>
    </message>
    <message>
        <source>Give both the same secret: media.turn_secret_file here, use-auth-secret and static-auth-secret in turnserver.conf. Their clocks must agree.</source>
        <translation>Задайте обоим один и тот же секрет: media.turn_secret_file здесь, use-auth-secret и static-auth-secret в turnserver.conf. Их часы должны совпадать.</translation>
    </message>
    <message>
        <source>%1 relays for anybody, without credentials.</source>
        <translation>%1 ретранслирует для кого угодно, без учётных данных.</translation>
    </message>
    <message>
        <source>Set use-auth-secret and static-auth-secret in turnserver.conf.</source>
        <translation>Задайте use-auth-secret и static-auth-secret в turnserver.conf.</translation>
    </message>
    <message>
        <source>%1 refuses: %2.</source>
        <translation>%1 отказывает: %2.</translation>
    </message>
    <message>
        <source>Look into that server&apos;s log.</source>
        <translation>Посмотрите журнал этого сервера.</translation>
    </message>
    <message>
        <source>No TURN server is named: people whose networks let nothing through but the web may hear and see nobody.</source>
        <translation>Не указан ни один сервер TURN: люди, чьи сети пропускают только веб, возможно, никого не услышат и не увидят.</translation>
    </message>
    <message>
        <source>Janus does what anybody says who reaches it: it asks for no secret.</source>
        <translation>Janus выполняет команды любого, кто до него доберётся: он не запрашивает секрет.</translation>
    </message>
    <message>
        <source>Set api_secret in janus.jcfg, and media.janus_api_secret_file here.</source>
        <translation>Задайте api_secret в janus.jcfg и media.janus_api_secret_file здесь.</translation>
    </message>
    <message>
        <source>The secret of Janus goes over the network in the clear.</source>
        <translation>Секрет Janus передаётся по сети в открытом виде.</translation>
    </message>
    <message>
        <source>Have Janus on this machine, or speak wss:// to it.</source>
        <translation>Разместите Janus на этой машине или обращайтесь к нему по wss://.</translation>
    </message>
    <message>
        <source>Janus makes rooms without a key.</source>
        <translation>Janus создаёт комнаты без ключа.</translation>
    </message>
    <message>
        <source>Set admin_key in janus.plugin.videoroom.jcfg, and media.janus_admin_key_file here.</source>
        <translation>Задайте admin_key в janus.plugin.videoroom.jcfg и media.janus_admin_key_file здесь.</translation>
    </message>
    <message>
        <source>Janus makes rooms only for who has its key, and this node has none.</source>
        <translation>Janus создаёт комнаты только для тех, у кого есть его ключ, а у этого узла ключа нет.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into a file, and name it in media.janus_admin_key_file.</source>
        <translation>Запишите admin_key из janus.plugin.videoroom.jcfg в файл и укажите его в media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus forgets this node at once when their connection breaks: everybody is interrupted then, and when the agent is started anew.</source>
        <translation>Janus забывает этот узел сразу же, когда их соединение прерывается: тогда, а также при перезапуске агента, связь прерывается у всех.</translation>
    </message>
    <message>
        <source>Set reclaim_session_timeout = 60 in janus.jcfg.</source>
        <translation>Задайте reclaim_session_timeout = 60 в janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus %1 answers at %2 and takes the secret.</source>
        <translation>Janus %1 отвечает по адресу %2 и принимает секрет.</translation>
    </message>
    <message>
        <source>Janus cannot be reached at %1: %2.</source>
        <translation>Janus недоступен по адресу %1: %2.</translation>
    </message>
    <message>
        <source>Start it, and compare ws_ip and ws_port in janus.transport.websockets.jcfg with media.janus_url.</source>
        <translation>Запустите его и сравните ws_ip и ws_port в janus.transport.websockets.jcfg с media.janus_url.</translation>
    </message>
    <message>
        <source>What takes the connection at %1 does not answer as Janus does.</source>
        <translation>То, что принимает соединение по адресу %1, отвечает не так, как Janus.</translation>
    </message>
    <message>
        <source>Correct media.janus_url; if it is Janus, it hangs: start it anew.</source>
        <translation>Исправьте media.janus_url; если это Janus, он завис: перезапустите его.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the secret of this node.</source>
        <translation>Janus по адресу %1 не принимает секрет этого узла.</translation>
    </message>
    <message>
        <source>Put api_secret of janus.jcfg into the file that media.janus_api_secret_file names.</source>
        <translation>Запишите api_secret из janus.jcfg в файл, указанный в media.janus_api_secret_file.</translation>
    </message>
    <message>
        <source>Janus at %1 has no plugin VideoRoom.</source>
        <translation>У Janus по адресу %1 нет плагина VideoRoom.</translation>
    </message>
    <message>
        <source>Take libjanus_videoroom.so out of plugins.disable in janus.jcfg.</source>
        <translation>Уберите libjanus_videoroom.so из plugins.disable в janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the key of this node for making rooms.</source>
        <translation>Janus по адресу %1 не принимает ключ этого узла для создания комнат.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into the file that media.janus_admin_key_file names.</source>
        <translation>Запишите admin_key из janus.plugin.videoroom.jcfg в файл, указанный в media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus at %1 refuses: %2.</source>
        <translation>Janus по адресу %1 отказывает: %2.</translation>
    </message>
    <message>
        <source>Look into the log of Janus.</source>
        <translation>Посмотрите журнал Janus.</translation>
    </message>
    <message>
        <source>The folder %1, where Janus writes recordings, is not there.</source>
        <translation>Папки %1, куда Janus пишет записи, не существует.</translation>
    </message>
    <message>
        <source>Make it, and let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Создайте её и разрешите пользователям Janus и агента писать туда: setfacl, как сказано в README.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, where Janus writes recordings: %2.</source>
        <translation>В %1, куда Janus пишет записи, ничего нельзя записать: %2.</translation>
    </message>
    <message>
        <source>Let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Разрешите пользователям Janus и агента писать туда: setfacl, как сказано в README.</translation>
    </message>
    <message>
        <source>Recordings can be written to %1.</source>
        <translation>Записи можно сохранять в %1.</translation>
    </message>
    <message>
        <source>All programs that make films of recordings are installed.</source>
        <translation>Все программы для создания видео из записей установлены.</translation>
    </message>
    <message>
        <source>Programs that make films of recordings are missing: other nodes must make them.</source>
        <translation>Не хватает программ для создания видео из записей: их должны создавать другие узлы.</translation>
    </message>
    <message>
        <source>Run: apt install %1, or set media.converters = 0 here.</source>
        <translation>Выполните: apt install %1, или задайте здесь media.converters = 0.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>Папку %1 файла базы данных нельзя использовать.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Создайте её или исправьте database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>База данных SQLite %1 лежит в сетевой или пользовательской файловой системе, где её блокировки не действуют.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Перенесите её на локальный диск или используйте PostgreSQL или MariaDB для узлов на нескольких машинах.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>Базу данных SQLite использует узел %1 на другой машине.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Один файл SQLite служит агентам только на одной машине. Сначала остановите узлы там или используйте PostgreSQL или MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Базы данных %1 нет.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Выполните один раз «atrium-agent init» на первом узле или исправьте database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>Ключ в %1 — не ключ этого кластера.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Скопируйте файл ключа с узла, который есть в кластере.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Комната для конференций</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Комната только с видео</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Комната с видео и доской</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Комната для докладов</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Комната для интервью</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Закрытая комната для конференций</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>комнаты</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Логин первого администратора.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>Кластер готов. Узел %1 в нём первый; каждому узлу нужен файл ключа %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>Администратор — «%1»; пароль записан в %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>Узел %1 (%2) в кластере. Запустите его: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>создать новый кластер: его ключ, первого администратора, комнаты и этот узел</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>добавить этот узел в кластер</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>запустить этот узел</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>перечислить узлы кластера и их состояние</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>добавить учётную запись</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>проверить работающий кластер снаружи, так, как им пользуются люди</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Использование: atrium-agent КОМАНДА [параметры]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent КОМАНДА --help показывает параметры команды.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>Нет команды «%1». Список команд: atrium-agent --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>Непонятно: «%1». Параметры показывает atrium-agent %2 --help.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>Конфигурация узла.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Не удаётся прочитать пароль со стандартного ввода.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>Не удаётся записать пароль в %1: %2.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>Конфигурация %1 верна.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Логин.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin или webservice (доступ только по SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Файл с паролем в первой строке; - для стандартного ввода.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Имя.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Фамилия.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Адрес почты.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>Уровень «%1» неизвестен.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Используйте user, moderator, admin или webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>Учётная запись «%1» добавлена с ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Не удаётся записать отчёт в %1: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>Кластер работает как следует (%1 мс).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>Кластер работает не как следует: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Адрес узла.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Логин администратора.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Записать отчёт в виде JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Записать отчёт в виде XML для JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>«%1» — не адрес узла.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Его вид: http://host:5080/openmeetings/</translation>
    </message>
    <message>
        <source>show or set how much of the load a node takes</source>
        <translation>показать или задать, какую долю нагрузки берёт узел</translation>
    </message>
    <message>
        <source>empty a node, for maintenance: it gets no new rooms</source>
        <translation>освободить узел для обслуживания: новых комнат он не получает</translation>
    </message>
    <message>
        <source>let a node have rooms again</source>
        <translation>разрешить узлу снова получать комнаты</translation>
    </message>
    <message>
        <source>say that a silent node is certainly off, so that its rooms open elsewhere at once</source>
        <translation>сообщить, что молчащий узел точно выключен, чтобы его комнаты сразу открылись на других</translation>
    </message>
    <message>
        <source>show or set how the load of nodes is counted</source>
        <translation>показать или задать, как считается нагрузка узлов</translation>
    </message>
    <message>
        <source>tell which node would get a room now, and why</source>
        <translation>сообщить, какой узел получил бы сейчас комнату и почему</translation>
    </message>
    <message>
        <source>Number of the node, as status shows it.</source>
        <translation>Номер узла, как его показывает status.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Нет параметра --%1.</translation>
    </message>
    <message>
        <source>--%1 must be a number, not &quot;%2&quot;.</source>
        <translation>--%1 должен быть числом, а не «%2».</translation>
    </message>
    <message>
        <source>There is no node %1 in the cluster.</source>
        <translation>В кластере нет узла %1.</translation>
    </message>
    <message>
        <source>atrium-agent status lists the nodes.</source>
        <translation>Список узлов: atrium-agent status.</translation>
    </message>
    <message>
        <source>Node %1 (%2)</source>
        <translation>Узел %1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>вес: %1</translation>
    </message>
    <message>
        <source>open rooms at most: %1</source>
        <translation>открытых комнат, не более: %1</translation>
    </message>
    <message>
        <source>people at most: %1</source>
        <translation>людей, не более: %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>метки: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>1 to 1000: a node of 200 takes twice the load of one of 100, the usual weight.</source>
        <translation>От 1 до 1000: узел с весом 200 берёт вдвое больше нагрузки, чем узел с обычным весом 100.</translation>
    </message>
    <message>
        <source>Open rooms at most; 0 for no limit.</source>
        <translation>Открытых комнат, не более; 0, если лимита нет.</translation>
    </message>
    <message>
        <source>People in them at most; 0 for no limit.</source>
        <translation>Людей в них, не более; 0, если лимита нет.</translation>
    </message>
    <message>
        <source>Words that rooms can be pinned to, for instance &quot;gpu berlin&quot;.</source>
        <translation>Слова, за которыми можно закреплять комнаты, например «gpu berlin».</translation>
    </message>
    <message>
        <source>After so many seconds the rooms that are left move to other nodes with the people in them; 0 for never: they end by themselves.</source>
        <translation>Через столько секунд оставшиеся комнаты переедут на другие узлы вместе с людьми; 0 — никогда: они закроются сами.</translation>
    </message>
    <message>
        <source>What the people in its rooms are told.</source>
        <translation>Что сообщается людям в его комнатах.</translation>
    </message>
    <message>
        <source>%1 gets no new rooms. Open rooms there: %2.</source>
        <translation>%1 не получает новых комнат. Открытых комнат там: %2.</translation>
    </message>
    <message>
        <source>Those that have not ended within %1 s move to other nodes.</source>
        <translation>Те, что не закроются за %1 с, переедут на другие узлы.</translation>
    </message>
    <message>
        <source>They end by themselves; with --deadline they would move to other nodes.</source>
        <translation>Они закроются сами; с --deadline они переехали бы на другие узлы.</translation>
    </message>
    <message>
        <source>atrium-agent status tells when it is empty.</source>
        <translation>atrium-agent status покажет, когда он освободится.</translation>
    </message>
    <message>
        <source>%1 may get new rooms again.</source>
        <translation>%1 снова может получать новые комнаты.</translation>
    </message>
    <message>
        <source>You have made sure that the node&apos;s agent has ended or its machine is without power: if it still ran, two nodes would serve its rooms.</source>
        <translation>Вы убедились, что агент узла завершён или его машина обесточена: если бы он ещё работал, его комнаты вели бы два узла.</translation>
    </message>
    <message>
        <source>The node must certainly be off: if it still ran, two nodes would serve its rooms.</source>
        <translation>Узел должен быть точно выключен: если бы он ещё работал, его комнаты вели бы два узла.</translation>
    </message>
    <message>
        <source>Make sure that its agent has ended or its machine is without power, then say so with --yes-it-is-off.</source>
        <translation>Убедитесь, что его агент завершён или его машина обесточена, и подтвердите это параметром --yes-it-is-off.</translation>
    </message>
    <message>
        <source>%1 has no rooms any more: each opens on another node as soon as somebody enters it.</source>
        <translation>%1: комнат больше нет; каждая откроется на другом узле, как только в неё кто-нибудь войдёт.</translation>
    </message>
    <message>
        <source>the load of a node is the sum of the sizes of its open rooms</source>
        <translation>нагрузка узла — сумма размеров его открытых комнат</translation>
    </message>
    <message>
        <source>the load of a node is the number of people in its rooms; a room that was just opened counts as its size, or as the most people it ever held</source>
        <translation>нагрузка узла — число людей в его комнатах; только что открытая комната считается по своему размеру или по наибольшему числу людей, бывших в ней</translation>
    </message>
    <message>
        <source>load</source>
        <translation>нагр.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>The rule to set: capacity or people. None: the rule is shown.</source>
        <translation>Какое правило задать: capacity или people. Если не указано, правило показывается.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>Нет правила размещения «%1».</translation>
    </message>
    <message>
        <source>Use capacity or people.</source>
        <translation>Используйте capacity или people.</translation>
    </message>
    <message>
        <source>Number of the room.</source>
        <translation>Номер комнаты.</translation>
    </message>
    <message>
        <source>Room %1 (%2), size %3:</source>
        <translation>Комната %1 (%2), размер %3:</translation>
    </message>
    <message>
        <source>To be emptied since %1.</source>
        <translation>Должен быть освобождён, с %1.</translation>
    </message>
    <message>
        <source>Deadline: %1.</source>
        <translation>Крайний срок: %1.</translation>
    </message>
    <message>
        <source>People are told: %1</source>
        <translation>Людям сообщается: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Метки: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port.</source>
        <translation>«%1» — не порт.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Укажите число от 1 до 65535.</translation>
    </message>
    <message>
        <source>For benchmarks: serve rooms without tickets, and nothing else, on this port of 127.0.0.1.</source>
        <translation>Для замеров скорости: на этом порту 127.0.0.1 вести комнаты без билетов, и ничего больше.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Папки: %1</translation>
    </message>
    <message>
        <source>The name of the backup&apos;s file is missing.</source>
        <translation>Не указано имя файла резервной копии.</translation>
    </message>
    <message>
        <source>Name it behind the command; - for standard input or output.</source>
        <translation>Укажите его после команды; - для стандартного ввода или вывода.</translation>
    </message>
    <message>
        <source>accounts: %1, rooms: %2, rows in all: %3, files: %4 (%5); schema version %6, made on %7</source>
        <translation>учётных записей: %1, комнат: %2, всего строк: %3, файлов: %4 (%5); версия схемы %6, создана %7</translation>
    </message>
    <message>
        <source>The backup cannot be read: %1.</source>
        <translation>Не удаётся прочитать резервную копию: %1.</translation>
    </message>
    <message>
        <source>The backup is complete and undamaged: %1.</source>
        <translation>Резервная копия полная и не повреждена: %1.</translation>
    </message>
    <message>
        <source>The backup; - for standard output.</source>
        <translation>Резервная копия; - для стандартного вывода.</translation>
    </message>
    <message>
        <source>Put the cluster&apos;s key into the backup as well: whoever has the file then has the whole cluster.</source>
        <translation>Включить в резервную копию и ключ кластера: тогда у того, у кого есть файл, есть весь кластер.</translation>
    </message>
    <message>
        <source>Make none: check that the backup in the file is complete and undamaged.</source>
        <translation>Не создавать: проверить, что резервная копия в файле полная и не повреждена.</translation>
    </message>
    <message>
        <source>A backup is nothing to be read on a terminal.</source>
        <translation>Резервная копия не предназначена для чтения в терминале.</translation>
    </message>
    <message>
        <source>Name a file, or send standard output into one.</source>
        <translation>Укажите файл или перенаправьте стандартный вывод в файл.</translation>
    </message>
    <message>
        <source>The backup %1 was made: %2.</source>
        <translation>Резервная копия %1 создана: %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is not in it: keep a copy of %1 elsewhere.</source>
        <translation>Ключа кластера в ней нет: храните копию %1 в другом месте.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is in it: keep the backup as secret as the key itself.</source>
        <translation>В ней есть ключ кластера: храните резервную копию в такой же тайне, как сам ключ.</translation>
    </message>
    <message>
        <source>The backup; - for standard input.</source>
        <translation>Резервная копия; - для стандартного ввода.</translation>
    </message>
    <message>
        <source>The database holds a cluster: delete it and put the backup in its place. Without this option, the command says what would be lost.</source>
        <translation>В базе данных есть кластер: удалить его и поставить на его место резервную копию. Без этого параметра команда сообщает, что было бы потеряно.</translation>
    </message>
    <message>
        <source>Restore although the cluster&apos;s key is another, or make a new one: the passwords of servers and the links in letters of appointments are lost.</source>
        <translation>Восстановить, хотя ключ кластера другой, или создать новый: пароли серверов и ссылки в письмах о встречах будут потеряны.</translation>
    </message>
    <message>
        <source>The cluster that was there is gone: accounts: %1, rooms: %2, files: %3. The contents of its files are still in the folder %4.</source>
        <translation>Прежнего кластера больше нет: учётных записей: %1, комнат: %2, файлов: %3. Содержимое его файлов осталось в папке %4.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key was written to %1: every node needs it.</source>
        <translation>Ключ кластера записан в %1: он нужен каждому узлу.</translation>
    </message>
    <message>
        <source>Secrets that only the old key opens were left out: %1. Type in the passwords of servers again; members of appointments get new links with the next letter.</source>
        <translation>Пропущены секреты, которые открывает только старый ключ: %1. Введите пароли серверов заново; участники встреч получат новые ссылки со следующим письмом.</translation>
    </message>
    <message>
        <source>The backup was restored: %1.</source>
        <translation>Данные восстановлены из резервной копии: %1.</translation>
    </message>
    <message>
        <source>store the whole cluster in one file, while it runs</source>
        <translation>сохранить весь кластер в один файл, не останавливая его</translation>
    </message>
    <message>
        <source>put a backup into an empty database, of whatever kind</source>
        <translation>восстановить резервную копию в пустую базу данных любого вида</translation>
    </message>
    <message>
        <source>take over an OpenMeetings installation: its configuration, or its data</source>
        <translation>перенести установку OpenMeetings: её конфигурацию или её данные</translation>
    </message>
    <message>
        <source>The configuration cannot be written to %1: %2.</source>
        <translation>Не удаётся записать конфигурацию в %1: %2.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet.</source>
        <translation>Укажите файл, которого ещё нет.</translation>
    </message>
    <message>
        <source>These lines say what %1 and %2 said.</source>
        <translation>Эти строки говорят то же, что было в %1 и %2.</translation>
    </message>
    <message>
        <source>Folder of an OpenMeetings 2.1 web application: prints the lines of a node&apos;s configuration that say what its XML files say.</source>
        <translation>Папка веб-приложения OpenMeetings 2.1: выводит строки конфигурации узла, соответствующие его файлам XML.</translation>
    </message>
    <message>
        <source>Write these lines into this new file.</source>
        <translation>Записать эти строки в этот новый файл.</translation>
    </message>
    <message>
        <source>OpenMeetings&apos; MySQL or MariaDB database: takes users, groups, rooms and servers from there into this cluster. Run again, it takes what is new.</source>
        <translation>База данных MySQL или MariaDB от OpenMeetings: переносит из неё в этот кластер пользователей, группы, комнаты и серверы. При повторном запуске переносится новое.</translation>
    </message>
    <message>
        <source>Where that database is.</source>
        <translation>Где находится эта база данных.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Её порт.</translation>
    </message>
    <message>
        <source>Its user; reading is enough.</source>
        <translation>Её пользователь; достаточно права на чтение.</translation>
    </message>
    <message>
        <source>File with that user&apos;s password in its first line; - for standard input.</source>
        <translation>Файл с паролем этого пользователя в первой строке; - для стандартного ввода.</translation>
    </message>
    <message>
        <source>What the installation is called here; imports of one name know what the others brought.</source>
        <translation>Как эта установка называется здесь; импорты с одним именем знают, что перенесли остальные.</translation>
    </message>
    <message>
        <source>Store nothing: only tell what would be done.</source>
        <translation>Ничего не сохранять: только сообщить, что было бы сделано.</translation>
    </message>
    <message>
        <source>Say what is to be imported: --installation or --database-name.</source>
        <translation>Укажите, что импортировать: --installation или --database-name.</translation>
    </message>
    <message>
        <source>The first reads its configuration, the second its data.</source>
        <translation>Первый параметр читает конфигурацию установки, второй — её данные.</translation>
    </message>
    <message>
        <source>Nothing was stored: this is what would be done.</source>
        <translation>Ничего не сохранено: вот что было бы сделано.</translation>
    </message>
    <message>
        <source>The import is done; people log in with their old passwords.</source>
        <translation>Импорт завершён; люди входят со своими прежними паролями.</translation>
    </message>
    <message>
        <source>--%1 must be a time, not &quot;%2&quot;.</source>
        <translation>--%1 должен быть временем, а не «%2».</translation>
    </message>
    <message>
        <source>Write it like 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Укажите его в виде 2026-03-01 или 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The audit log could not be written to the end.</source>
        <translation>Не удалось вывести журнал аудита до конца.</translation>
    </message>
    <message>
        <source>The first moment (UTC): 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Первый момент (UTC): 2026-03-01 или 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The last moment (UTC).</source>
        <translation>Последний момент (UTC).</translation>
    </message>
    <message>
        <source>csv, or ndjson (a JSON object a line).</source>
        <translation>csv или ndjson (по объекту JSON на строку).</translation>
    </message>
    <message>
        <source>Part of who, of the action or of what it was done to.</source>
        <translation>Часть имени исполнителя, действия или объекта.</translation>
    </message>
    <message>
        <source>--format must be csv or ndjson.</source>
        <translation>--format должен быть csv или ndjson.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the cluster&apos;s key.</source>
        <translation>Файл с паролем в первой строке; если его нет, создаётся со случайным паролем. По умолчанию — admin-password рядом с ключом кластера.</translation>
    </message>
    <message>
        <source>tell what is wrong with this node and what to do, and how the nodes&apos; folders should be shared</source>
        <translation>сообщить, что не так с этим узлом и что делать, а также как следует сделать папки узлов общими</translation>
    </message>
    <message>
        <source>make a token by which a program logs in instead of a password</source>
        <translation>создать токен, с которым программа входит вместо пароля</translation>
    </message>
    <message>
        <source>list the tokens of all accounts</source>
        <translation>перечислить токены всех учётных записей</translation>
    </message>
    <message>
        <source>make a token useless, everywhere and at once</source>
        <translation>сделать токен недействительным, сразу и везде</translation>
    </message>
    <message>
        <source>log in to the directory as somebody, and tell each step</source>
        <translation>войти в каталог от чьего-либо имени и сообщить о каждом шаге</translation>
    </message>
    <message>
        <source>write the audit log to standard output, for other programs</source>
        <translation>вывести журнал аудита на стандартный вывод, для других программ</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; here is this person&apos;s.</source>
        <translation>Учётная запись «%1» здесь принадлежит этому человеку.</translation>
    </message>
    <message>
        <source>The login &quot;%1&quot; belongs to another account here: rename or delete that one.</source>
        <translation>Логин «%1» здесь принадлежит другой учётной записи: переименуйте или удалите её.</translation>
    </message>
    <message>
        <source>It is called &quot;%1&quot; from the next login on.</source>
        <translation>Со следующего входа она будет называться «%1».</translation>
    </message>
    <message>
        <source>There is no account for this person, and ldap.provision is false.</source>
        <translation>Для этого человека нет учётной записи, а ldap.provision — false.</translation>
    </message>
    <message>
        <source>The first login makes the account &quot;%1&quot;.</source>
        <translation>При первом входе будет создана учётная запись «%1».</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Уровень: %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; here, for %2.</source>
        <translation>Здесь нет группы «%1» для %2.</translation>
    </message>
    <message>
        <source>Becomes a member of &quot;%1&quot;.</source>
        <translation>Станет участником группы «%1».</translation>
    </message>
    <message>
        <source>What the person types as their name.</source>
        <translation>Имя, которое человек вводит при входе.</translation>
    </message>
    <message>
        <source>No directory is configured: ldap.servers is empty.</source>
        <translation>Каталог не настроен: ldap.servers пуст.</translation>
    </message>
    <message>
        <source>Tell what starting with this configuration would say, and end.</source>
        <translation>Показать, что сообщил бы запуск с этой конфигурацией, и завершиться.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, схема %2</translation>
    </message>
    <message>
        <source>%1, of before schema 16</source>
        <translation>%1, до схемы 16</translation>
    </message>
    <message>
        <source>The nodes run different versions:</source>
        <translation>Версии узлов различаются:</translation>
    </message>
    <message>
        <source>%1: node %2</source>
        <translation>%1: узел %2</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>узел %1, версия %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is done within minutes.</source>
        <translation>Шаг %1 схемы базы данных будет выполнен в течение нескольких минут.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>Шаг %1 схемы базы данных ждёт: %2.</translation>
    </message>
    <message>
        <source>Whose token it is.</source>
        <translation>Чей это токен.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Для чего он.</translation>
    </message>
    <message>
        <source>The most that may be done by it: user, moderator, admin or webservice.</source>
        <translation>Наибольшее, что с ним разрешено: user, moderator, admin или webservice.</translation>
    </message>
    <message>
        <source>How long it is good; 0 = for ever.</source>
        <translation>Сколько он действует; 0 = без ограничения.</translation>
    </message>
    <message>
        <source>--days must be from 0 to %1.</source>
        <translation>--days должен быть от 0 до %1.</translation>
    </message>
    <message>
        <source>This is token %1. It is not shown again: keep it where nobody else reads it.</source>
        <translation>Это токен %1. Больше он не будет показан: храните его там, где его никто другой не прочитает.</translation>
    </message>
    <message>
        <source>Part of the token&apos;s name, or of its user&apos;s.</source>
        <translation>Часть имени токена или его пользователя.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логин</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>действует до</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>последнее обращение</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>Number of the token, as token list shows it.</source>
        <translation>Номер токена, как его показывает token list.</translation>
    </message>
    <message>
        <source>Token %1 is revoked.</source>
        <translation>Токен %1 отозван.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the nodes&apos; certificates, when the system does not know it.</source>
        <translation>Файл PEM центра сертификации, который подписал сертификаты узлов, если система его не знает.</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Медиасервер: %1</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>значение должно быть sqlite, postgresql или mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>значения нет: дайте каждому узлу кластера свой номер, первому — 1</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>страницы должны быть указаны так, как их называют браузеры, например &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>значение должно быть IP-адресом этой машины, 0.0.0.0 или ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>значение должно быть не меньше heartbeat_ms и двух database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>значение должно быть между heartbeat_ms и lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>значение должно быть database: сеансы в памяти одного узла бесполезны для других</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать конфигурацию %1: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Укажите файл через --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Исправьте строку; формат файла — TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>значение должно быть текстом в кавычках</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>значение должно быть списком текстов в кавычках</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>значение должно быть целым числом от %1 до %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1: такого ключа нет.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Проверьте написание и раздел; все ключи перечислены в руководстве.</translation>
    </message>
    <message>
        <source>must be at least lease_ms</source>
        <translation>значение должно быть не меньше lease_ms</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate, tls_key and tls_ca together</source>
        <translation>значения нет: для TLS нужны tls_certificate, tls_key и tls_ca вместе</translation>
    </message>
    <message>
        <source>says Port=%1, but peers.port is %2</source>
        <translation>указано Port=%1, но peers.port — %2</translation>
    </message>
    <message>
        <source>must be the name of a time zone, for instance Europe/Berlin</source>
        <translation>значение должно быть названием часового пояса, например Europe/Berlin</translation>
    </message>
    <message>
        <source>must be private, on or off</source>
        <translation>значение должно быть private, on или off</translation>
    </message>
    <message>
        <source>must be none, starttls or tls</source>
        <translation>значение должно быть none, starttls или tls</translation>
    </message>
    <message>
        <source>must be the address of the page, like https://school.example/openmeetings/</source>
        <translation>значение должно быть адресом страницы, например https://school.example/openmeetings/</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>значение должно быть именем компьютера или IP-адресом</translation>
    </message>
    <message>
        <source>must be the address that mails come from, like &quot;Atrium &lt;rooms@school.example&gt;&quot;</source>
        <translation>значение должно быть адресом, с которого приходят письма, например &quot;Atrium &lt;rooms@school.example&gt;&quot;</translation>
    </message>
    <message>
        <source>names a file that cannot be read</source>
        <translation>указан файл, который не удаётся прочитать</translation>
    </message>
    <message>
        <source>is missing: user and password_file go together</source>
        <translation>значения нет: user и password_file нужны вместе</translation>
    </message>
    <message>
        <source>must be starttls or tls: a password must not travel in the clear</source>
        <translation>значение должно быть starttls или tls: пароль нельзя передавать открытым текстом</translation>
    </message>
    <message>
        <source>must list host names, for instance &quot;files.school.example&quot; or &quot;*.school.example&quot;</source>
        <translation>должны быть указаны имена компьютеров, например &quot;files.school.example&quot; или &quot;*.school.example&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>значение должно быть true или false</translation>
    </message>
    <message>
        <source>must be a DN with %s for the name, like uid=%s,ou=people,dc=school</source>
        <translation>значение должно быть DN с %s на месте имени, например uid=%s,ou=people,dc=school</translation>
    </message>
    <message>
        <source>and bind_dn exclude each other: who is searched for has no fixed DN</source>
        <translation>и bind_dn исключают друг друга: у того, кого ищут, нет постоянного DN</translation>
    </message>
    <message>
        <source>must be the DN below which people are, like ou=people,dc=school</source>
        <translation>значение должно быть DN, под которым находятся люди, например ou=people,dc=school</translation>
    </message>
    <message>
        <source>must be a DN</source>
        <translation>значение должно быть DN</translation>
    </message>
    <message>
        <source>must be a filter with %s for the name, like (uid=%s)</source>
        <translation>значение должно быть фильтром с %s на месте имени, например (uid=%s)</translation>
    </message>
    <message>
        <source>must be a filter, like (member=%d): %d is the person&apos;s DN, %s their login</source>
        <translation>значение должно быть фильтром, например (member=%d): %d — DN человека, %s — его логин</translation>
    </message>
    <message>
        <source>must be the name of an attribute</source>
        <translation>значение должно быть именем атрибута</translation>
    </message>
    <message>
        <source>must list servers, like &quot;ldaps://ldap.school.example&quot; or &quot;ldap://10.1.1.1:389&quot;</source>
        <translation>должны быть указаны серверы, например &quot;ldaps://ldap.school.example&quot; или &quot;ldap://10.1.1.1:389&quot;</translation>
    </message>
    <message>
        <source>must be required or none</source>
        <translation>значение должно быть required или none</translation>
    </message>
    <message>
        <source>is missing: bind_dn and bind_password_file go together</source>
        <translation>значения нет: bind_dn и bind_password_file нужны вместе</translation>
    </message>
    <message>
        <source>must list rows like &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</source>
        <translation>должны быть указаны строки вида &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</translation>
    </message>
    <message>
        <source>must list DNs of groups</source>
        <translation>должны быть указаны DN групп</translation>
    </message>
    <message>
        <source>must be text, json or journald</source>
        <translation>значение должно быть text, json или journald</translation>
    </message>
    <message>
        <source>must list networks and addresses, for instance &quot;10.1.0.0/16&quot;, not %1</source>
        <translation>должны быть указаны сети и адреса, например &quot;10.1.0.0/16&quot;, а не %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Создайте её или исправьте раздел [files].</translation>
    </message>
    <message>
        <source>must be https, or not be said: with tls_certificate the port speaks nothing else</source>
        <translation>значение должно быть https или не должно указываться: с tls_certificate порт не понимает ничего другого</translation>
    </message>
    <message>
        <source>leads to https, which is not spoken here: it needs tls_certificate and tls_key</source>
        <translation>ведёт на https, которого здесь нет: для него нужны tls_certificate и tls_key</translation>
    </message>
    <message>
        <source>must be another port than http.port</source>
        <translation>значение должно быть портом, отличным от http.port</translation>
    </message>
    <message>
        <source>must be a folder that is there</source>
        <translation>значение должно быть существующей папкой</translation>
    </message>
    <message>
        <source>must list IP addresses and networks of proxies, for instance &quot;10.1.1.1&quot; or &quot;10.1.0.0/16&quot;</source>
        <translation>должны быть указаны IP-адреса и сети прокси, например &quot;10.1.1.1&quot; или &quot;10.1.0.0/16&quot;</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate and tls_key together</source>
        <translation>значения нет: для TLS нужны tls_certificate и tls_key вместе</translation>
    </message>
    <message>
        <source>must be the address of Janus&apos;s WebSocket, like ws://127.0.0.1:8188</source>
        <translation>должно быть адресом WebSocket сервера Janus, например ws://127.0.0.1:8188</translation>
    </message>
    <message>
        <source>must list at most %1 STUN servers, like &quot;stun:stun.school.example:3478&quot;</source>
        <translation>должно перечислять серверы STUN, не более %1, например &quot;stun:stun.school.example:3478&quot;</translation>
    </message>
    <message>
        <source>must list at most %1 TURN servers, like &quot;turn:turn.school.example:3478?transport=udp&quot; or &quot;turns:turn.school.example:5349&quot;</source>
        <translation>должно перечислять серверы TURN, не более %1, например &quot;turn:turn.school.example:3478?transport=udp&quot; или &quot;turns:turn.school.example:5349&quot;</translation>
    </message>
    <message>
        <source>is missing: turn_urls and turn_secret_file go together</source>
        <translation>отсутствует: turn_urls и turn_secret_file задаются вместе</translation>
    </message>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>Папка %1 не отвечает.</translation>
    </message>
    <message>
        <source>See that its file server runs and can be reached, then try again.</source>
        <translation>Проверьте, что её файловый сервер работает и доступен, и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>Nothing was recorded: nobody had a microphone, camera or screen on.</source>
        <translation>Ничего не записано: ни у кого не был включён микрофон, камера или показ экрана.</translation>
    </message>
    <message>
        <source>The recording can be deleted.</source>
        <translation>Запись можно удалить.</translation>
    </message>
    <message>
        <source>Nothing can be read of what was recorded.</source>
        <translation>Из записанного ничего не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The administrator finds the reason in the log of this server.</source>
        <translation>Администратор найдёт причину в журнале этого сервера.</translation>
    </message>
    <message>
        <source>The recording could not be converted.</source>
        <translation>Не удалось преобразовать запись.</translation>
    </message>
    <message>
        <source>Converting the recording took too long.</source>
        <translation>Преобразование записи заняло слишком много времени.</translation>
    </message>
    <message>
        <source>This server lacks a program that the conversion of recordings needs.</source>
        <translation>На этом сервере нет программы, нужной для преобразования записей.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>Администратору следует установить пакет %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Этот сервер останавливается.</translation>
    </message>
    <message>
        <source>This server cannot convert recordings: its sandbox does not start.</source>
        <translation>Этот сервер не может преобразовывать записи: его песочница не запускается.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>Администратору следует посмотреть журнал; bubblewrap нужны пространства имён пользователей.</translation>
    </message>
    <message>
        <source>The disk has not enough room to convert the recording.</source>
        <translation>На диске не хватает места для преобразования записи.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1: %2 are needed.</source>
        <translation>Администратору следует освободить место в %1: нужно %2.</translation>
    </message>
    <message>
        <source>The recording&apos;s files cannot be read.</source>
        <translation>Не удаётся прочитать файлы записи.</translation>
    </message>
    <message>
        <source>The administrator should look at %1.</source>
        <translation>Администратору следует проверить %1.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>This is no address of a file.</source>
        <translation>Это не адрес файла.</translation>
    </message>
    <message>
        <source>It must be like https://files.school.example/plan.pdf.</source>
        <translation>Он должен иметь вид https://files.school.example/plan.pdf.</translation>
    </message>
    <message>
        <source>An address with a user or password in it is not opened.</source>
        <translation>Адрес с пользователем или паролем не открывается.</translation>
    </message>
    <message>
        <source>Put the file where it can be read without.</source>
        <translation>Поместите файл туда, где его можно прочитать без них.</translation>
    </message>
    <message>
        <source>Only addresses of http and https are opened.</source>
        <translation>Открываются только адреса http и https.</translation>
    </message>
    <message>
        <source>This node fetches %1 files at this moment.</source>
        <translation>Этот узел сейчас скачивает файлы: %1.</translation>
    </message>
    <message>
        <source>Try again soon.</source>
        <translation>Попробуйте снова немного позже.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the host %1.</source>
        <translation>С компьютера %1 ничего не скачивается.</translation>
    </message>
    <message>
        <source>The administrator names the hosts in files.import_hosts.</source>
        <translation>Администратор указывает компьютеры в files.import_hosts.</translation>
    </message>
    <message>
        <source>The server leads from https to http.</source>
        <translation>Сервер перенаправляет с https на http.</translation>
    </message>
    <message>
        <source>The server leads from one address to the next, and on and on.</source>
        <translation>Сервер без конца перенаправляет с одного адреса на другой.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>Файл больше %1.</translation>
    </message>
    <message>
        <source>The host %1 is in a network that nothing is fetched from.</source>
        <translation>Компьютер %1 находится в сети, из которой ничего не скачивается.</translation>
    </message>
    <message>
        <source>The administrator may allow private networks by files.import_private.</source>
        <translation>Администратор может разрешить частные сети через files.import_private.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>Сервер %1 ответил со статусом %2.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Нет компьютера %1.</translation>
    </message>
    <message>
        <source>The server %1 takes too long.</source>
        <translation>Сервер %1 отвечает слишком долго.</translation>
    </message>
    <message>
        <source>The server %1 cannot prove who it is.</source>
        <translation>Сервер %1 не может подтвердить свою подлинность.</translation>
    </message>
    <message>
        <source>Its certificate must be for that name, and of an authority that this node&apos;s system trusts.</source>
        <translation>Его сертификат должен быть выдан на это имя центром сертификации, которому доверяет система этого узла.</translation>
    </message>
    <message>
        <source>The server %1 did not send all of the file.</source>
        <translation>Сервер %1 передал файл не полностью.</translation>
    </message>
    <message>
        <source>The file cannot be read from the server %1.</source>
        <translation>Не удаётся прочитать файл с сервера %1.</translation>
    </message>
    <message>
        <source>The server %1 sends all kinds of things, but no file.</source>
        <translation>Сервер %1 передаёт что угодно, но не файл.</translation>
    </message>
    <message>
        <source>This node is stopping.</source>
        <translation>Этот узел завершает работу.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Попробуйте другой.</translation>
    </message>
    <message>
        <source>This node imports no files from other servers.</source>
        <translation>Этот узел не импортирует файлы с других серверов.</translation>
    </message>
    <message>
        <source>The administrator names the hosts that files may come from in files.import_hosts.</source>
        <translation>Администратор указывает в files.import_hosts, с каких компьютеров можно брать файлы.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>«%1» — не имя компьютера.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>Не удалось сохранить файл: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Администратору следует посмотреть папку %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл больше %1 МиБ.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>Содержимого файла нет в папке загрузок этого узла.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>Администратору следует проверить, что у всех узлов общая папка загрузок.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>Содержимое файла повреждено: оно отличается от сохранённого.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>Администратору следует восстановить его из резервной копии.</translation>
    </message>
    <message>
        <source>The disk of the files is full.</source>
        <translation>Диск с файлами заполнен.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1.</source>
        <translation>Администратору следует освободить место в %1.</translation>
    </message>
    <message>
        <source>These are the files of somebody else.</source>
        <translation>Это файлы кого-то другого.</translation>
    </message>
    <message>
        <source>Only who put it there and who may invite people into the room may change it.</source>
        <translation>Изменить это могут только тот, кто это добавил, и тот, кто может приглашать людей в комнату.</translation>
    </message>
    <message>
        <source>In this room no files are shared.</source>
        <translation>В этой комнате файлами не обмениваются.</translation>
    </message>
    <message>
        <source>Send it as an upload.</source>
        <translation>Передайте его через загрузку.</translation>
    </message>
    <message>
        <source>A folder cannot be put into itself.</source>
        <translation>Папку нельзя поместить в саму себя.</translation>
    </message>
    <message>
        <source>Folders cannot be copied.</source>
        <translation>Папки скопировать нельзя.</translation>
    </message>
    <message>
        <source>Copy the files in it.</source>
        <translation>Скопируйте файлы в них.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Откройте файлы в ней.</translation>
    </message>
    <message>
        <source>There is no picture of this.</source>
        <translation>Изображения для этого нет.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are taken.</source>
        <translation>Размер файла — %1; принимается не более %2.</translation>
    </message>
    <message>
        <source>Folders can be at most %1 deep in each other.</source>
        <translation>Папки могут быть вложены не более чем на %1 уровней.</translation>
    </message>
    <message>
        <source>A folder holds at most %L1 files.</source>
        <translation>Папка вмещает не более %L1 файлов.</translation>
    </message>
    <message>
        <source>Put it into another folder.</source>
        <translation>Поместите это в другую папку.</translation>
    </message>
    <message>
        <source>There is not enough space: it needs %1, and %2 of %3 are free.</source>
        <translation>Не хватает места: нужно %1, свободно %2 из %3.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed.</source>
        <translation>Удалите то, что больше не нужно.</translation>
    </message>
    <message>
        <source>You have %1 uploads under way already.</source>
        <translation>У вас уже идут загрузки: %1.</translation>
    </message>
    <message>
        <source>Wait for some of them, or cancel them.</source>
        <translation>Дождитесь окончания некоторых из них или отмените их.</translation>
    </message>
    <message>
        <source>The folder of files does not answer.</source>
        <translation>Папка с файлами не отвечает.</translation>
    </message>
    <message>
        <source>Try again in a moment. The administrator should look at the page Shares of the console.</source>
        <translation>Попробуйте снова чуть позже. Администратору следует посмотреть раздел «Общие папки» консоли.</translation>
    </message>
    <message>
        <source>Too much is being done with files at this moment.</source>
        <translation>Сейчас выполняется слишком много действий с файлами.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте снова чуть позже.</translation>
    </message>
</context>
<context>
    <name>FolderCheck</name>
    <message>
        <source>The folders belong to root: the lines name nobody (%1) instead.</source>
        <translation>Папки принадлежат root: вместо него в строках стоит nobody (%1).</translation>
    </message>
    <message>
        <source>Run the agent as a user of its own, give it the folders, and run this again.</source>
        <translation>Запускайте агент от отдельного пользователя, отдайте ему папки и выполните это снова.</translation>
    </message>
    <message>
        <source>No host names or addresses: %1.</source>
        <translation>Не имена машин и не адреса: %1.</translation>
    </message>
    <message>
        <source>Correct them in the list of servers.</source>
        <translation>Исправьте их в списке серверов.</translation>
    </message>
    <message>
        <source>All nodes are on this machine, as they use one SQLite file: nothing need be exported or mounted.</source>
        <translation>Все узлы на этой машине, ведь у них один файл SQLite: ничего не нужно экспортировать и монтировать.</translation>
    </message>
    <message>
        <source>All nodes are at one address: nothing need be exported or mounted.</source>
        <translation>У всех узлов один адрес: ничего не нужно экспортировать и монтировать.</translation>
    </message>
    <message>
        <source>On %1, in %2:</source>
        <translation>На %1, в %2:</translation>
    </message>
    <message>
        <source>The folders are on %1 (%2); --data-server names another machine.</source>
        <translation>Папки на %1 (%2); --data-server называет другую машину.</translation>
    </message>
    <message>
        <source>Shared by NFS:</source>
        <translation>Общие по NFS:</translation>
    </message>
    <message>
        <source>Or by Samba:</source>
        <translation>Или по Samba:</translation>
    </message>
    <message>
        <source>It cannot be looked at: %1.</source>
        <translation>Её нельзя посмотреть: %1.</translation>
    </message>
    <message>
        <source>No file can be written: %1.</source>
        <translation>Нельзя записать файл: %1.</translation>
    </message>
    <message>
        <source>A file cannot be put on the disk for sure (fsync): %1.</source>
        <translation>Файл нельзя надёжно записать на диск (fsync): %1.</translation>
    </message>
    <message>
        <source>A file cannot be renamed: %1.</source>
        <translation>Файл нельзя переименовать: %1.</translation>
    </message>
    <message>
        <source>A file that was written is not found.</source>
        <translation>Записанный файл не находится.</translation>
    </message>
    <message>
        <source>What was written is not what is read.</source>
        <translation>Прочитано не то, что записано.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>Записанное нельзя прочитать: %1.</translation>
    </message>
    <message>
        <source>A file cannot be removed: %1.</source>
        <translation>Файл нельзя удалить: %1.</translation>
    </message>
    <message>
        <source>Mount it with rw; a file system with errors turns read-only, see dmesg.</source>
        <translation>Смонтируйте её с rw; файловая система с ошибками становится доступной только для чтения, см. dmesg.</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space and inodes.</source>
        <translation>Удалите ненужные файлы или дайте файловой системе больше места и inode.</translation>
    </message>
    <message>
        <source>Make the folder, or correct section [files] of the configuration.</source>
        <translation>Создайте папку или исправьте раздел [files] конфигурации.</translation>
    </message>
    <message>
        <source>Give %1 to the agent&apos;s user, and run this as that user.</source>
        <translation>Отдайте %1 пользователю агента и выполните это от его имени.</translation>
    </message>
    <message>
        <source>The data server has another folder there than when it was mounted: mount it again.</source>
        <translation>На сервере данных там другая папка, чем при монтировании: смонтируйте её заново.</translation>
    </message>
    <message>
        <source>Look at the file server, the disk and dmesg; mount the folder again.</source>
        <translation>Проверьте файловый сервер, диск и dmesg; смонтируйте папку заново.</translation>
    </message>
    <message>
        <source>, %1 of %2 inodes</source>
        <translation>, %1 из %2 inode</translation>
    </message>
    <message>
        <source>Free: %1 of %2%3.</source>
        <translation>Свободно: %1 из %2%3.</translation>
    </message>
    <message>
        <source>It has not answered for %1 s.</source>
        <translation>Она не отвечает %1 с.</translation>
    </message>
    <message>
        <source>Look at the file server and the network to it; “umount -l %1” and “mount %1” begin anew.</source>
        <translation>Проверьте файловый сервер и сеть к нему; «umount -l %1» и «mount %1» начинают заново.</translation>
    </message>
    <message>
        <source>It is slow: a small file takes %1 ms.</source>
        <translation>Она медленная: маленький файл занимает %1 мс.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, its disks and the network to it.</source>
        <translation>Проверьте нагрузку файлового сервера, его диски и сеть к нему.</translation>
    </message>
    <message>
        <source>A file can be written, synced, renamed and read again (%1 ms).</source>
        <translation>Файл можно записать, сбросить на диск, переименовать и снова прочитать (%1 мс).</translation>
    </message>
    <message>
        <source>A new file was found only after %1 ms.</source>
        <translation>Новый файл нашёлся только через %1 мс.</translation>
    </message>
    <message>
        <source>Mount it with lookupcache=positive (NFS) or cache=strict (Samba): nodes look for files that others have just stored.</source>
        <translation>Смонтируйте её с lookupcache=positive (NFS) или cache=strict (Samba): узлы ищут файлы, которые другие только что сохранили.</translation>
    </message>
    <message>
        <source>This runs as root, the folder belongs to user %1: what root may do says little.</source>
        <translation>Это выполняется от root, а папка принадлежит пользователю %1: что может root, мало о чём говорит.</translation>
    </message>
    <message>
        <source>Run it as the user of the agent.</source>
        <translation>Выполните это от пользователя агента.</translation>
    </message>
    <message>
        <source>The clock of its files is the database&apos;s.</source>
        <translation>Часы её файлов идут как часы базы данных.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s ahead of the database&apos;s.</source>
        <translation>Часы её файлов опережают часы базы данных на %1 с.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s behind the database&apos;s.</source>
        <translation>Часы её файлов отстают от часов базы данных на %1 с.</translation>
    </message>
    <message>
        <source>Have the file server, the database server and the nodes set their clocks by NTP.</source>
        <translation>Пусть файловый сервер, сервер базы данных и узлы ставят часы по NTP.</translation>
    </message>
    <message>
        <source>What node %1 (%2) writes is there.</source>
        <translation>То, что пишет узел %1 (%2), здесь есть.</translation>
    </message>
    <message>
        <source>Node %1 (%2): %3</source>
        <translation>Узел %1 (%2): %3</translation>
    </message>
    <message>
        <source>Mount the same folder on both nodes, and name it in files.%1 of both.</source>
        <translation>Смонтируйте одну и ту же папку на обоих узлах и укажите её в files.%1 обоих.</translation>
    </message>
    <message>
        <source>Look at the file server, at the mount and at who may use the folder.</source>
        <translation>Проверьте файловый сервер, монтирование и права на папку.</translation>
    </message>
    <message>
        <source>The agent of this node has not looked at it: it does not run.</source>
        <translation>Агент этого узла её не смотрел: он не запущен.</translation>
    </message>
    <message>
        <source>Start it; then this tells whether the others&apos; files are there.</source>
        <translation>Запустите его; тогда будет видно, есть ли здесь файлы других.</translation>
    </message>
    <message>
        <source>The agent finds it slow: a small file takes %1 ms.</source>
        <translation>Для агента она медленная: маленький файл занимает %1 мс.</translation>
    </message>
    <message>
        <source>No other node is live: nobody knows whether it is shared.</source>
        <translation>Других живых узлов нет: неизвестно, общая ли она.</translation>
    </message>
    <message>
        <source>Start the agents of the other nodes, then run this again.</source>
        <translation>Запустите агентов других узлов и выполните это снова.</translation>
    </message>
    <message>
        <source>It is mounted read-only.</source>
        <translation>Она смонтирована только для чтения.</translation>
    </message>
    <message>
        <source>Mount it with %1.</source>
        <translation>Смонтируйте её с %1.</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 в %3</translation>
    </message>
    <message>
        <source>It is on a disk of this machine (%1).</source>
        <translation>Она на диске этой машины (%1).</translation>
    </message>
    <message>
        <source>Nothing is mounted there: it is a folder of this machine alone (%1).</source>
        <translation>Там ничего не смонтировано: это папка одной этой машины (%1).</translation>
    </message>
    <message>
        <source>Mount the data server&apos;s folder there: the lines for /etc/fstab are above.</source>
        <translation>Смонтируйте там папку сервера данных: строки для /etc/fstab выше.</translation>
    </message>
    <message>
        <source>It is in memory (%1): what people upload is gone with the next start.</source>
        <translation>Она в памяти (%1): загруженное пропадёт при следующем запуске.</translation>
    </message>
    <message>
        <source>Put it on a disk.</source>
        <translation>Поместите её на диск.</translation>
    </message>
    <message>
        <source>It is the file system of a program (%1): it stands and falls with it.</source>
        <translation>Это файловая система программы (%1): она целиком зависит от неё.</translation>
    </message>
    <message>
        <source>NFS or Samba is the better choice; if it must be, have the program started again when it ends.</source>
        <translation>NFS или Samba лучше; если иначе нельзя, пусть программа перезапускается, когда завершится.</translation>
    </message>
    <message>
        <source>It is shared: %1.</source>
        <translation>Она общая: %1.</translation>
    </message>
    <message>
        <source>It is mounted by NFS: %1.</source>
        <translation>Она смонтирована по NFS: %1.</translation>
    </message>
    <message>
        <source>It speaks NFS %1.</source>
        <translation>Используется NFS %1.</translation>
    </message>
    <message>
        <source>Mount it with vers=4.2: one port, and no lock service beside it.</source>
        <translation>Смонтируйте её с vers=4.2: один порт и никакой службы блокировок рядом.</translation>
    </message>
    <message>
        <source>It is mounted soft: a server that is late looks like a broken disk.</source>
        <translation>Она смонтирована с soft: опоздавший сервер выглядит как сломанный диск.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: then it is a timeout.</source>
        <translation>Смонтируйте её с softerr,timeo=50,retrans=2: тогда это истечение времени.</translation>
    </message>
    <message>
        <source>It is mounted hard: uploads hang for as long as the file server is away.</source>
        <translation>Она смонтирована с hard: загрузки висят, пока нет файлового сервера.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: they fail after half a minute, and no half file is left.</source>
        <translation>Смонтируйте её с softerr,timeo=50,retrans=2: через полминуты будет ошибка, и половины файла не останется.</translation>
    </message>
    <message>
        <source>It remembers which files are not there: one that another node has just stored may be missed.</source>
        <translation>Она помнит, каких файлов нет: только что сохранённый другим узлом можно не найти.</translation>
    </message>
    <message>
        <source>It remembers nothing (noac): every look at a file asks the server, and every write waits for it.</source>
        <translation>Она ничего не помнит (noac): каждый взгляд на файл спрашивает сервер, и каждая запись его ждёт.</translation>
    </message>
    <message>
        <source>Mount it without noac: files never change once they are stored.</source>
        <translation>Смонтируйте её без noac: сохранённые файлы никогда не меняются.</translation>
    </message>
    <message>
        <source>It may show files as they were %1 s ago (%2).</source>
        <translation>Она может показывать файлы, какими они были %1 с назад (%2).</translation>
    </message>
    <message>
        <source>Mount it without that option: with more than %1 s nodes take the folder for a copy.</source>
        <translation>Смонтируйте её без этого параметра: при более чем %1 с узлы принимают папку за копию.</translation>
    </message>
    <message>
        <source>It is mounted by Samba: %1.</source>
        <translation>Она смонтирована по Samba: %1.</translation>
    </message>
    <message>
        <source>It speaks SMB %1.</source>
        <translation>Используется SMB %1.</translation>
    </message>
    <message>
        <source>What goes over the network can be read there.</source>
        <translation>То, что идёт по сети, можно там прочитать.</translation>
    </message>
    <message>
        <source>Mount it with seal: it is encrypted then.</source>
        <translation>Смонтируйте её с seal: тогда всё шифруется.</translation>
    </message>
    <message>
        <source>It does not look whether another node has changed a file (cache=loose).</source>
        <translation>Она не проверяет, изменил ли файл другой узел (cache=loose).</translation>
    </message>
    <message>
        <source>Programs that somebody puts there can be run on this machine: without %1.</source>
        <translation>Программы, которые туда кто-то положит, можно запустить на этой машине: нет %1.</translation>
    </message>
    <message>
        <source>Mount it with nosuid,nodev,noexec: it holds files of people, nothing else.</source>
        <translation>Смонтируйте её с nosuid,nodev,noexec: в ней файлы людей и ничего больше.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: found %2, added %3, there already %4, left out %5</source>
        <translation>%1: найдено %2, добавлено %3, уже есть %4, пропущено %5</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>группы</translation>
    </message>
    <message>
        <source>users</source>
        <translation>пользователи</translation>
    </message>
    <message>
        <source>members of groups</source>
        <translation>участники групп</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>комнаты</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>серверы</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропущено:</translation>
    </message>
    <message>
        <source>Different here:</source>
        <translation>Здесь иначе:</translation>
    </message>
    <message>
        <source>There is no place here for:</source>
        <translation>Здесь нет места для следующего:</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>В %2 нет %1.</translation>
    </message>
    <message>
        <source>Name the folder of the web application, usually /opt/red5/webapps/openmeetings.</source>
        <translation>Укажите папку веб-приложения, обычно /opt/red5/webapps/openmeetings.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>serverId is not set: this node was in no cluster. It becomes node 1.</source>
        <translation>serverId не задан: этот узел не был в кластере. Он становится узлом 1.</translation>
    </message>
    <message>
        <source>serverId &quot;%1&quot; is no number from 1 on: choose node.id yourself.</source>
        <translation>serverId «%1» — не число от 1: выберите node.id сами.</translation>
    </message>
    <message>
        <source>The session store was in one node&apos;s memory. Atrium keeps sessions in the database always.</source>
        <translation>Сеансы хранились в памяти одного узла. Atrium всегда хранит сеансы в базе данных.</translation>
    </message>
    <message>
        <source>There is no RemoteCommitProvider: nodes of Atrium find each other by the list of servers.</source>
        <translation>RemoteCommitProvider не задан: узлы Atrium находят друг друга по списку серверов.</translation>
    </message>
    <message>
        <source>The RemoteCommitProvider has no counterpart: %1</source>
        <translation>У RemoteCommitProvider нет соответствия: %1</translation>
    </message>
    <message>
        <source>The database %1 is of no kind that Atrium uses: with PostgreSQL or MariaDB nodes can be on several machines, the embedded SQLite is for one.</source>
        <translation>База данных %1 — не из тех, что использует Atrium: с PostgreSQL или MariaDB узлы могут быть на нескольких машинах, встроенная SQLite — для одной.</translation>
    </message>
    <message>
        <source>Atrium needs a database of its own beside OpenMeetings&apos; (%1, user %2): make one named atrium, and write the password of its user into the file database-password.</source>
        <translation>Atrium нужна своя база данных помимо базы OpenMeetings (%1, пользователь %2): создайте базу с именем atrium и запишите пароль её пользователя в файл database-password.</translation>
    </message>
    <message>
        <source>Connection pools, caches and logging of OpenJPA have no counterpart and need none.</source>
        <translation>У пулов соединений, кэшей и журналирования OpenJPA соответствия нет, и оно не нужно.</translation>
    </message>
    <message>
        <source>group %1 &quot;%2&quot;</source>
        <translation>группа %1 «%2»</translation>
    </message>
    <message>
        <source>user %1 &quot;%2&quot;</source>
        <translation>пользователь %1 «%2»</translation>
    </message>
    <message>
        <source>The account was never activated.</source>
        <translation>Учётная запись так и не была активирована.</translation>
    </message>
    <message>
        <source>The account has no password.</source>
        <translation>У учётной записи нет пароля.</translation>
    </message>
    <message>
        <source>Its password is stored in a way that is not known here.</source>
        <translation>Пароль учётной записи сохранён неизвестным здесь способом.</translation>
    </message>
    <message>
        <source>members of groups: their user or their group was left out, or is deleted there: %1</source>
        <translation>участники групп: их пользователь или группа пропущены или удалены там: %1</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot;</source>
        <translation>комната %1 «%2»</translation>
    </message>
    <message>
        <source>its type %1 is now %2.</source>
        <translation>её тип %1 теперь %2.</translation>
    </message>
    <message>
        <source>it belongs to &quot;%1&quot;, which knows it by its id.</source>
        <translation>она относится к «%1», где её знают по её ID.</translation>
    </message>
    <message>
        <source>its size %1 is now %2.</source>
        <translation>её размер %1 теперь %2.</translation>
    </message>
    <message>
        <source>nobody can be sent to its address &quot;%1&quot;.</source>
        <translation>никого нельзя направить по её адресу «%1».</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot; of &quot;%3&quot; has the id %4 here: tell that program.</source>
        <translation>комната %1 «%2» из «%3» получила здесь ID %4: сообщите его той программе.</translation>
    </message>
    <message>
        <source>server %1 &quot;%2&quot;</source>
        <translation>сервер %1 «%2»</translation>
    </message>
    <message>
        <source>Node %1 is another here, at the address %2.</source>
        <translation>Узел %1 здесь другой, по адресу %2.</translation>
    </message>
    <message>
        <source>The database %1 holds no OpenMeetings 2: the table %2 is missing.</source>
        <translation>В базе данных %1 нет OpenMeetings 2: отсутствует таблица %2.</translation>
    </message>
    <message>
        <source>Name the database that its persistence.xml names.</source>
        <translation>Укажите базу данных, названную в его persistence.xml.</translation>
    </message>
    <message>
        <source>telephone numbers of users</source>
        <translation>номера телефонов пользователей</translation>
    </message>
    <message>
        <source>postal addresses of users</source>
        <translation>почтовые адреса пользователей</translation>
    </message>
    <message>
        <source>time zones of users</source>
        <translation>часовые пояса пользователей</translation>
    </message>
    <message>
        <source>numbers of rooms for telephones</source>
        <translation>номера комнат для телефонов</translation>
    </message>
    <message>
        <source>pins of rooms for telephones</source>
        <translation>PIN-коды комнат для телефонов</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>встречи</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>приглашения</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>личные сообщения</translation>
    </message>
    <message>
        <source>LDAP configurations</source>
        <translation>конфигурации LDAP</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>This invitation is good from %1 on.</source>
        <translation>Это приглашение действует с %1.</translation>
    </message>
    <message>
        <source>Come back then.</source>
        <translation>Зайдите снова в это время.</translation>
    </message>
    <message>
        <source>This invitation was good until %1.</source>
        <translation>Это приглашение действовало до %1.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Попросите новое.</translation>
    </message>
    <message>
        <source>This invitation was for one guest, who has come already.</source>
        <translation>Это приглашение было для одного гостя, и он уже пришёл.</translation>
    </message>
    <message>
        <source>This invitation needs a password.</source>
        <translation>Для этого приглашения нужен пароль.</translation>
    </message>
    <message>
        <source>Ask those who invited you for it.</source>
        <translation>Спросите его у того, кто вас пригласил.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Неверный пароль.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Проверьте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner, moderators and administrators may invite guests.</source>
        <translation>Приглашать гостей могут только владелец комнаты, модераторы и администраторы.</translation>
    </message>
    <message>
        <source>Only who moderates the room may invite a guest as a moderator.</source>
        <translation>Пригласить гостя как модератора может только модератор этой комнаты.</translation>
    </message>
    <message>
        <source>The period is over already: its end is %1.</source>
        <translation>Период уже закончился: его конец — %1.</translation>
    </message>
    <message>
        <source>Too many guests came by this invitation.</source>
        <translation>По этому приглашению пришло слишком много гостей.</translation>
    </message>
    <message>
        <source>Try again in half an hour.</source>
        <translation>Попробуйте снова через полчаса.</translation>
    </message>
</context>
<context>
    <name>Janus</name>
    <message>
        <source>The media server refuses it: %1 (%2).</source>
        <translation>Медиасервер отказывает в этом: %1 (%2).</translation>
    </message>
    <message>
        <source>Give media.janus_api_secret_file the api_secret of Janus&apos;s janus.jcfg.</source>
        <translation>Запишите в media.janus_api_secret_file значение api_secret из janus.jcfg сервера Janus.</translation>
    </message>
    <message>
        <source>Give media.janus_admin_key_file the admin_key of Janus&apos;s janus.plugin.videoroom.jcfg.</source>
        <translation>Запишите в media.janus_admin_key_file значение admin_key из janus.plugin.videoroom.jcfg сервера Janus.</translation>
    </message>
    <message>
        <source>The description of what you send cannot be read.</source>
        <translation>Описание того, что вы передаёте, не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Here only sound and pictures are sent.</source>
        <translation>Здесь передаются только звук и изображение.</translation>
    </message>
</context>
<context>
    <name>Ldap</name>
    <message>
        <source>The connection cannot be set up</source>
        <translation>Не удаётся настроить соединение</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached from here.</source>
        <translation>Проверьте, что сервер работает и доступен отсюда.</translation>
    </message>
    <message>
        <source>Its certificate must name the host as ldap.servers does, and be signed by an authority of %1.</source>
        <translation>Его сертификат должен называть компьютер так же, как ldap.servers, и быть подписан центром сертификации из %1.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>The server does not start TLS</source>
        <translation>Сервер не начинает TLS</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>Не удалось согласовать TLS</translation>
    </message>
    <message>
        <source>Without a password nobody logs in.</source>
        <translation>Без пароля войти нельзя.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot log in</source>
        <translation>«%1» не может войти</translation>
    </message>
    <message>
        <source>The search below &quot;%1&quot; failed</source>
        <translation>Поиск под «%1» не удался</translation>
    </message>
    <message>
        <source>The directory of names and passwords cannot be asked at this moment.</source>
        <translation>Каталог с именами и паролями сейчас недоступен.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Проверьте их и попробуйте снова.</translation>
    </message>
    <message>
        <source>Without a name and a password nobody logs in.</source>
        <translation>Без имени и пароля войти нельзя.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in, to search.</source>
        <translation>«%1»: вход для поиска выполнен.</translation>
    </message>
    <message>
        <source>below &quot;%1&quot; by the filter %2</source>
        <translation>под «%1» по фильтру %2</translation>
    </message>
    <message>
        <source>%1: nobody was found %2.</source>
        <translation>%1: никто не найден %2.</translation>
    </message>
    <message>
        <source>%1: more than one entry was found %2, &quot;%3&quot; and &quot;%4&quot; among them: nobody logs in by that.</source>
        <translation>%1: найдено больше одной записи %2, среди них «%3» и «%4»: так никто не войдёт.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found %2.</source>
        <translation>Запись «%1» найдена %2.</translation>
    </message>
    <message>
        <source>The password is right.</source>
        <translation>Пароль верен.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in: the password is right.</source>
        <translation>«%1»: вход выполнен, пароль верен.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may not read its own entry.</source>
        <translation>%1: «%2» не имеет права читать собственную запись.</translation>
    </message>
    <message>
        <source>%1 is connected, by TLS.</source>
        <translation>%1: соединение установлено, с TLS.</translation>
    </message>
    <message>
        <source>%1 is connected, as configured without TLS.</source>
        <translation>%1: соединение установлено, без TLS, как задано в конфигурации.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no usable attribute %3, or it may not be read.</source>
        <translation>%1: у «%2» нет пригодного атрибута %3, или его нельзя прочитать.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no attribute %3, or it may not be read.</source>
        <translation>%1: у «%2» нет атрибута %3, или его нельзя прочитать.</translation>
    </message>
    <message>
        <source>Login &quot;%1&quot;, first name &quot;%2&quot;, last name &quot;%3&quot;, mail &quot;%4&quot;, %5 %6.</source>
        <translation>Логин «%1», имя «%2», фамилия «%3», почта «%4», %5 %6.</translation>
    </message>
    <message>
        <source>The entry is in no group.</source>
        <translation>Запись не входит ни в одну группу.</translation>
    </message>
    <message>
        <source>Groups: %1.</source>
        <translation>Группы: %1.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Invitation to the room &quot;%1&quot;</source>
        <translation>Приглашение в комнату «%1»</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Здравствуйте!</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Здравствуйте, %1!</translation>
    </message>
    <message>
        <source>%1 invites you to the room &quot;%2&quot;.</source>
        <translation>%1 приглашает вас в комнату «%2».</translation>
    </message>
    <message>
        <source>You are invited to the room &quot;%1&quot;.</source>
        <translation>Вас приглашают в комнату «%1».</translation>
    </message>
    <message>
        <source>Open this link in your browser to come in:</source>
        <translation>Чтобы войти, откройте эту ссылку в браузере:</translation>
    </message>
    <message>
        <source>The link is good from %1 to %2 (%3).</source>
        <translation>Ссылка действует с %1 по %2 (%3).</translation>
    </message>
    <message>
        <source>The link is good for one person, once.</source>
        <translation>Ссылка действует один раз, для одного человека.</translation>
    </message>
    <message>
        <source>You will be asked for a password, which whoever invites you tells you.</source>
        <translation>У вас спросят пароль. Его вам сообщит тот, кто приглашает.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Место: %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Напоминание: %1</translation>
    </message>
    <message>
        <source>This is a reminder of &quot;%1&quot;.</source>
        <translation>Напоминаем вам о встрече «%1».</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Приглашение: %1</translation>
    </message>
    <message>
        <source>%1 invites you to &quot;%2&quot;.</source>
        <translation>%1 приглашает вас на встречу «%2».</translation>
    </message>
    <message>
        <source>You are invited to &quot;%1&quot;.</source>
        <translation>Вас приглашают на встречу «%1».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>%1 has changed &quot;%2&quot;. It is now as follows.</source>
        <translation>%1 меняет встречу «%2». Новые данные — ниже.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed. It is now as follows.</source>
        <translation>Встреча «%1» изменена. Новые данные — ниже.</translation>
    </message>
    <message>
        <source>Cancelled for you: %1</source>
        <translation>Отменено для вас: %1</translation>
    </message>
    <message>
        <source>%1 has taken back your invitation to &quot;%2&quot;.</source>
        <translation>%1 отзывает ваше приглашение на встречу «%2».</translation>
    </message>
    <message>
        <source>Your invitation to &quot;%1&quot; was taken back.</source>
        <translation>Ваше приглашение на встречу «%1» отозвано.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>%1 has cancelled &quot;%2&quot;. It does not take place.</source>
        <translation>%1 отменяет встречу «%2». Она не состоится.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cancelled. It does not take place.</source>
        <translation>Встреча «%1» отменена. Она не состоится.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Сообщение должно иметь длину от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>В сообщении есть знаки, которые нельзя показать.</translation>
    </message>
    <message>
        <source>Write it in one line, without control characters.</source>
        <translation>Напишите его в одну строку, без управляющих знаков.</translation>
    </message>
    <message>
        <source>This account is for programs; it cannot use the lobby.</source>
        <translation>Эта учётная запись для программ; холл ей недоступен.</translation>
    </message>
    <message>
        <source>You are writing too fast.</source>
        <translation>Вы пишете слишком быстро.</translation>
    </message>
    <message>
        <source>Wait a few seconds and send it again.</source>
        <translation>Подождите несколько секунд и отправьте ещё раз.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>«%1» — не часовой пояс.</translation>
    </message>
    <message>
        <source>Give its name, like Europe/Berlin.</source>
        <translation>Укажите его название, например Europe/Berlin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a page.</source>
        <translation>«%1» — не адрес страницы.</translation>
    </message>
    <message>
        <source>Give the address of the page, like https://school.example/openmeetings/.</source>
        <translation>Укажите адрес страницы, например https://school.example/openmeetings/.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail: %2</source>
        <translation>Почтовый сервер %1 не принимает писем: %2</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Этот узел не отправляет писем.</translation>
    </message>
    <message>
        <source>Set mail.server in its configuration, or ask another node.</source>
        <translation>Задайте mail.server в его конфигурации или обратитесь к другому узлу.</translation>
    </message>
    <message>
        <source>This node is not in the list of servers.</source>
        <translation>Этого узла нет в списке серверов.</translation>
    </message>
    <message>
        <source>Set mail.base_url in its configuration.</source>
        <translation>Задайте mail.base_url в его конфигурации.</translation>
    </message>
    <message>
        <source>This account has had %1 mails sent within an hour.</source>
        <translation>От этой учётной записи за час отправлено писем: %1.</translation>
    </message>
    <message>
        <source>Wait, or raise mail.per_account_and_hour in the configuration.</source>
        <translation>Подождите или увеличьте mail.per_account_and_hour в конфигурации.</translation>
    </message>
    <message>
        <source>Test of the mail of Atrium</source>
        <translation>Проверка почты Atrium</translation>
    </message>
    <message>
        <source>An administrator had this mail sent to see whether mail arrives. It does.</source>
        <translation>Это письмо отправлено по просьбе администратора, чтобы проверить, доходит ли почта. Она доходит.</translation>
    </message>
    <message>
        <source>The node was stopped.</source>
        <translation>Узел остановлен.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This server has no voice and video.</source>
        <translation>На этом сервере нет голоса и видео.</translation>
    </message>
    <message>
        <source>More people are in the room than can see and hear each other.</source>
        <translation>В комнате больше людей, чем могут видеть и слышать друг друга.</translation>
    </message>
    <message>
        <source>The media server does not answer. Voice and video come back by themselves.</source>
        <translation>Медиасервер не отвечает. Голос и видео восстановятся сами.</translation>
    </message>
    <message>
        <source>Something is offered that is not published.</source>
        <translation>Предлагается то, что не опубликовано.</translation>
    </message>
    <message>
        <source>The other person&apos;s link has this token.</source>
        <translation>Этот токен есть у соединения другого человека.</translation>
    </message>
    <message>
        <source>This room is for sound alone.</source>
        <translation>Эта комната только для звука.</translation>
    </message>
    <message>
        <source>Leave your camera off.</source>
        <translation>Не включайте камеру.</translation>
    </message>
    <message>
        <source>No screens are shared in this room.</source>
        <translation>В этой комнате экраны не показывают.</translation>
    </message>
    <message>
        <source>You may not share your screen here.</source>
        <translation>Вам нельзя показывать здесь свой экран.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to share.</source>
        <translation>Попросите у модератора право на показ экрана.</translation>
    </message>
    <message>
        <source>You may not speak here.</source>
        <translation>Вам нельзя здесь говорить.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to speak.</source>
        <translation>Попросите у модератора право говорить.</translation>
    </message>
    <message>
        <source>This room is not recorded.</source>
        <translation>Эта комната не записывается.</translation>
    </message>
    <message>
        <source>Allow recording in the settings of the room.</source>
        <translation>Разрешите запись в настройках комнаты.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Сообщение должно иметь длину от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>Write one that is not empty and not longer.</source>
        <translation>Напишите непустое и не длиннее этого.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>В сообщении есть знаки, которые нельзя показать.</translation>
    </message>
    <message>
        <source>Write it without control characters.</source>
        <translation>Напишите его без управляющих знаков.</translation>
    </message>
    <message>
        <source>%1 of your messages already wait for a moderator.</source>
        <translation>Модератора уже ждут ваши сообщения: %1.</translation>
    </message>
    <message>
        <source>Send it again when some of them have been decided on.</source>
        <translation>Отправьте снова, когда по некоторым из них будет решение.</translation>
    </message>
    <message>
        <source>%1 messages already wait for a moderator.</source>
        <translation>Модератора уже ждут сообщения: %1.</translation>
    </message>
    <message>
        <source>A private message is for somebody else.</source>
        <translation>Личное сообщение пишут кому-то другому.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Выберите другого человека.</translation>
    </message>
    <message>
        <source>This message waits no longer.</source>
        <translation>Это сообщение больше не ждёт.</translation>
    </message>
    <message>
        <source>Another moderator has decided on it.</source>
        <translation>Решение по нему принял другой модератор.</translation>
    </message>
    <message>
        <source>Everybody raises their own hand.</source>
        <translation>Руку каждый поднимает сам.</translation>
    </message>
    <message>
        <source>Ask the person to raise it.</source>
        <translation>Попросите человека поднять её.</translation>
    </message>
    <message>
        <source>What is stored of the poll cannot be read.</source>
        <translation>Не удаётся прочитать сохранённый опрос.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Проведите его заново.</translation>
    </message>
    <message>
        <source>The question must have 1 to %1 characters that can be shown.</source>
        <translation>Вопрос должен иметь длину от 1 до %1 знаков, которые можно показать.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Измените вопрос.</translation>
    </message>
    <message>
        <source>Only a choice has answers of its own, or several of them in a vote.</source>
        <translation>Свои ответы и несколько ответов в одном голосе бывают только в опросе с выбором.</translation>
    </message>
    <message>
        <source>Ask for a choice, or leave the answers out.</source>
        <translation>Проведите опрос с выбором или уберите ответы.</translation>
    </message>
    <message>
        <source>A choice needs %1 to %2 answers.</source>
        <translation>Опросу с выбором нужно от %1 до %2 ответов.</translation>
    </message>
    <message>
        <source>Add or remove answers.</source>
        <translation>Добавьте или удалите ответы.</translation>
    </message>
    <message>
        <source>Each answer must be one line of 1 to %1 characters that can be shown.</source>
        <translation>Каждый ответ должен быть одной строкой длиной от 1 до %1 знаков, которые можно показать.</translation>
    </message>
    <message>
        <source>Change the answers.</source>
        <translation>Измените ответы.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Два ответа одинаковы.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Измените или удалите один из них.</translation>
    </message>
    <message>
        <source>This poll has ended.</source>
        <translation>Этот опрос завершён.</translation>
    </message>
    <message>
        <source>Look at its results.</source>
        <translation>Посмотрите его результаты.</translation>
    </message>
    <message>
        <source>A vote must name an answer.</source>
        <translation>В голосе должен быть указан ответ.</translation>
    </message>
    <message>
        <source>A vote must name one answer.</source>
        <translation>В голосе должен быть указан один ответ.</translation>
    </message>
    <message>
        <source>Choose from the answers of the poll.</source>
        <translation>Выберите из ответов опроса.</translation>
    </message>
    <message>
        <source>The vote names an answer twice, or one that the poll does not have.</source>
        <translation>В голосе ответ указан дважды или такого ответа в опросе нет.</translation>
    </message>
    <message>
        <source>This poll has ended already.</source>
        <translation>Этот опрос уже завершён.</translation>
    </message>
    <message>
        <source>A room has at most %1 polls.</source>
        <translation>В комнате может быть не более %1 опросов.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Удалите тот, который больше не нужен.</translation>
    </message>
    <message>
        <source>This poll was removed.</source>
        <translation>Этот опрос удалён.</translation>
    </message>
    <message>
        <source>Look at the list of polls.</source>
        <translation>Посмотрите список опросов.</translation>
    </message>
    <message>
        <source>You are no longer in this room.</source>
        <translation>Вас больше нет в этой комнате.</translation>
    </message>
    <message>
        <source>Enter the room again.</source>
        <translation>Войдите в комнату снова.</translation>
    </message>
    <message>
        <source>This person is no longer in the room.</source>
        <translation>Этого человека больше нет в комнате.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Посмотрите список людей.</translation>
    </message>
    <message>
        <source>Only moderators may do this.</source>
        <translation>Это могут делать только модераторы.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply to become one.</source>
        <translation>Попросите модератора или подайте заявку, чтобы стать модератором.</translation>
    </message>
    <message>
        <source>This room waits for a moderator.</source>
        <translation>Эта комната ждёт модератора.</translation>
    </message>
    <message>
        <source>Wait until a moderator has come.</source>
        <translation>Подождите, пока придёт модератор.</translation>
    </message>
    <message>
        <source>This person does not have this right.</source>
        <translation>У этого человека нет этого права.</translation>
    </message>
    <message>
        <source>You have this right already.</source>
        <translation>У вас уже есть это право.</translation>
    </message>
    <message>
        <source>Just use it.</source>
        <translation>Просто пользуйтесь им.</translation>
    </message>
    <message>
        <source>You have applied for this right already.</source>
        <translation>Вы уже подали заявку на это право.</translation>
    </message>
    <message>
        <source>Wait for a moderator&apos;s answer.</source>
        <translation>Подождите ответа модератора.</translation>
    </message>
    <message>
        <source>This person has this right already.</source>
        <translation>У этого человека уже есть это право.</translation>
    </message>
    <message>
        <source>This person has not applied for this right, or a moderator has answered already.</source>
        <translation>Этот человек не подавал заявку на это право, или модератор уже ответил.</translation>
    </message>
    <message>
        <source>Moderators have all rights.</source>
        <translation>У модераторов есть все права.</translation>
    </message>
    <message>
        <source>Take away the right to moderate first.</source>
        <translation>Сначала отзовите право модератора.</translation>
    </message>
    <message>
        <source>This person is always a moderator of this room.</source>
        <translation>Этот человек всегда модератор этой комнаты.</translation>
    </message>
    <message>
        <source>An administrator can change that in the room&apos;s settings.</source>
        <translation>Администратор может изменить это в настройках комнаты.</translation>
    </message>
    <message>
        <source>You are the only moderator.</source>
        <translation>Вы единственный модератор.</translation>
    </message>
    <message>
        <source>Let somebody else moderate first.</source>
        <translation>Сначала дайте право модератора кому-то другому.</translation>
    </message>
    <message>
        <source>Only the person can open the microphone again.</source>
        <translation>Включить микрофон снова может только сам человек.</translation>
    </message>
    <message>
        <source>Ask them to.</source>
        <translation>Попросите его об этом.</translation>
    </message>
    <message>
        <source>You may not mute others.</source>
        <translation>Вам нельзя отключать микрофоны других.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply for the right to mute others.</source>
        <translation>Попросите модератора или подайте заявку на право отключать микрофоны других.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Узел %1 уже запущен другим агентом (процесс %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Дайте этому агенту другой node.id или остановите тот. Если тот упал на другой машине, его срок аренды истечёт через %1 с.</translation>
    </message>
    <message>
        <source>The deadline must be 0 to %1 s.</source>
        <translation>Время до крайнего срока должно быть от 0 до %1 с.</translation>
    </message>
    <message>
        <source>%1 still reports: its lease holds.</source>
        <translation>%1 ещё выходит на связь: его срок аренды не истёк.</translation>
    </message>
    <message>
        <source>Stop it first, or drain it.</source>
        <translation>Сначала остановите его или освободите.</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <translation>Узел не ответил вовремя.</translation>
    </message>
    <message>
        <source>how the load of nodes is counted: capacity or people</source>
        <translation>как считается нагрузка узлов: capacity или people</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» — не адрес.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>Непонятно: «%1».</translation>
    </message>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): commas between options, semicolons between addresses.</source>
        <translation>Вид: tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): запятые между параметрами, точки с запятой между адресами.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is spelled %2.</source>
        <translation>Параметр «%1» пишется так: %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>Параметр «%1» неизвестен. Известны: %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; has no value.</source>
        <translation>У параметра «%1» нет значения.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not &quot;%2&quot;.</source>
        <translation>Значение %1 должно быть true или false, а не «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Значение %1 должно быть целым числом от %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is there twice.</source>
        <translation>Параметр «%1» указан дважды.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is spelled tcp.</source>
        <translation>Провайдер «%1» пишется так: tcp.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; of OpenJPA does not exist here.</source>
        <translation>Провайдера «%1» из OpenJPA здесь нет.</translation>
    </message>
    <message>
        <source>Use tcp(Addresses=…), or leave the text empty: the nodes find each other by the database.</source>
        <translation>Используйте tcp(Addresses=…) или оставьте текст пустым: узлы находят друг друга через базу данных.</translation>
    </message>
    <message>
        <source>The closing parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Нет закрывающей скобки в «%1».</translation>
    </message>
    <message>
        <source>The opening parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Нет открывающей скобки в «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; behind the closing parenthesis is too much.</source>
        <translation>Лишнее после закрывающей скобки: «%1».</translation>
    </message>
    <message>
        <source>Give host names or IP addresses, IPv6 in brackets, with :port if it is not the usual one.</source>
        <translation>Укажите имена компьютеров или IP-адреса, IPv6 в квадратных скобках, с :портом, если он не обычный.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>Комната %1 заполнена: занято мест %2 из %3.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Подождите, пока кто-нибудь выйдет.</translation>
    </message>
    <message>
        <source>%1, where the room is open, went silent. If it does not come back within %2 s, the room opens on another node.</source>
        <translation>Узел %1, где открыта комната, замолчал. Если он не вернётся за %2 с, комната откроется на другом узле.</translation>
    </message>
    <message>
        <source>You come in as soon as it is clear where.</source>
        <translation>Вы войдёте, как только станет ясно, куда.</translation>
    </message>
    <message>
        <source>%1, where the room is open, is silent, and no node can tell that it does not serve the room any more. The room opens elsewhere within %2 min at the latest.</source>
        <translation>Узел %1, где открыта комната, молчит, и ни один узел не может подтвердить, что он её больше не ведёт. Комната откроется на другом узле не позже чем через %2 мин.</translation>
    </message>
    <message>
        <source>If that node is certainly off, an administrator may say so: atrium-agent declare-dead --node %1.</source>
        <translation>Если тот узел точно выключен, администратор может сообщить об этом: atrium-agent declare-dead --node %1.</translation>
    </message>
    <message>
        <source>The room %1 is just being closed or moved.</source>
        <translation>Комнату %1 сейчас закрывают или переносят.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The node of the room was just removed from the cluster.</source>
        <translation>Узел комнаты только что удалён из кластера.</translation>
    </message>
    <message>
        <source>The pass to come back with is not valid.</source>
        <translation>Пропуск для возвращения недействителен.</translation>
    </message>
    <message>
        <source>Open the room from the list of rooms.</source>
        <translation>Откройте комнату из списка комнат.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>The previews could not be stored: %1.</source>
        <translation>Не удалось сохранить изображения для просмотра: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>Администратору следует посмотреть папку %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Этот сервер останавливается.</translation>
    </message>
    <message>
        <source>Making the previews took longer than %1 s.</source>
        <translation>Создание изображений для просмотра заняло больше %1 с.</translation>
    </message>
    <message>
        <source>The file is damaged, or too complex for previews.</source>
        <translation>Файл повреждён или слишком сложен для просмотра.</translation>
    </message>
    <message>
        <source>This server cannot make previews: its sandbox does not start.</source>
        <translation>Этот сервер не может создавать изображения для просмотра: его песочница не запускается.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>Администратору следует посмотреть журнал; bubblewrap нужны пространства имён пользователей.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Файл защищён паролем.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>В изображении больше %1 млн пикселей.</translation>
    </message>
    <message>
        <source>Files of this kind have no previews.</source>
        <translation>Для файлов этого вида просмотр невозможен.</translation>
    </message>
    <message>
        <source>This server lacks a program that previews of such files need.</source>
        <translation>На этом сервере нет программы, нужной для просмотра таких файлов.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>Администратору следует установить пакет %1.</translation>
    </message>
    <message>
        <source>The file&apos;s content cannot be read.</source>
        <translation>Не удаётся прочитать содержимое файла.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Не удаётся записать файл %1: %2.</translation>
    </message>
    <message>
        <source>No media server can record this room at the moment.</source>
        <translation>Сейчас ни один медиасервер не может записывать эту комнату.</translation>
    </message>
    <message>
        <source>Recording needs a node with a media server; ask the administrator.</source>
        <translation>Для записи нужен узел с медиасервером; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The last recording of this room is just ending.</source>
        <translation>Предыдущая запись этой комнаты как раз завершается.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be used: %1.</source>
        <translation>Папку для записей нельзя использовать: %1.</translation>
    </message>
    <message>
        <source>The disk for recordings is full.</source>
        <translation>Диск для записей заполнен.</translation>
    </message>
    <message>
        <source>Delete what is needed no more, or ask the administrator.</source>
        <translation>Удалите то, что больше не нужно, или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be written to: %1.</source>
        <translation>Не удаётся ничего записать в папку для записей: %1.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>For %1 minutes nothing of it went on.</source>
        <translation>За %1 мин преобразование никак не продвинулось.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be read.</source>
        <translation>Проверьте, смонтирована ли папка «streams» и разрешено ли чтение.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>Не удаётся удалить папку %1.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be written to.</source>
        <translation>Проверьте, смонтирована ли папка «streams» и разрешена ли запись в неё.</translation>
    </message>
    <message>
        <source>The recording is not in this node&apos;s folder for streams.</source>
        <translation>Записи нет в папке потоков этого узла.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one folder for streams.</source>
        <translation>Администратору следует проверить, что у всех узлов общая папка потоков.</translation>
    </message>
    <message>
        <source>Only moderators of the room and who made a recording may delete it.</source>
        <translation>Удалить запись могут только модераторы комнаты и тот, кто её сделал.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>The room %1 is not open at the moment.</source>
        <translation>Комната %1 сейчас не открыта.</translation>
    </message>
    <message>
        <source>Look at the list of open rooms.</source>
        <translation>Посмотрите список открытых комнат.</translation>
    </message>
    <message>
        <source>Node %1 was told, but has not confirmed it yet.</source>
        <translation>Узел %1 получил указание, но ещё не подтвердил его.</translation>
    </message>
    <message>
        <source>The room is on that node already.</source>
        <translation>Комната уже на этом узле.</translation>
    </message>
    <message>
        <source>The room is not open on this node any more.</source>
        <translation>Комната на этом узле больше не открыта.</translation>
    </message>
    <message>
        <source>The node may serve no rooms at the moment.</source>
        <translation>Узлу сейчас нельзя вести комнаты.</translation>
    </message>
    <message>
        <source>The server of this room is full: it has %1 of at most %2 people.</source>
        <translation>Сервер этой комнаты заполнен: людей %1, лимит %2.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves, or ask an administrator to move the room or to raise the limit.</source>
        <translation>Подождите, пока кто-нибудь выйдет, или попросите администратора перенести комнату или увеличить лимит.</translation>
    </message>
    <message>
        <source>The room is on node %1 now.</source>
        <translation>Комната теперь на узле %1.</translation>
    </message>
    <message>
        <source>You may not draw here.</source>
        <translation>Здесь вам нельзя рисовать.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to draw.</source>
        <translation>Попросите у модератора право рисовать.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Секрет в %1 могут прочитать все на этой машине.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Выполните: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Файл %1 пуст.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>В файле %1 нет ключа кластера.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Скопируйте файл с узла, который есть в кластере.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>Не удаётся записать ключ кластера в %1: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Слишком много неудачных попыток входа.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Попробуйте снова через %1 с.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Сейчас входит слишком много людей.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Попробуйте снова через несколько секунд.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>Сохранённый пароль не расшифровать этим ключом кластера.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Введите пароль заново в разделе «Серверы».</translation>
    </message>
    <message>
        <source>The password is stored in a way that is not known here.</source>
        <translation>Пароль сохранён неизвестным здесь способом.</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>all_squash, anonuid, anongid: whatever a node writes belongs to the agent&apos;s user, and root of a node is root of nothing there. no_root_squash would make it so.</source>
        <translation>all_squash, anonuid, anongid: всё, что пишет узел, принадлежит пользователю агента, и root узла там не root. С no_root_squash он был бы им.</translation>
    </message>
    <message>
        <source>softerr, timeo=50, retrans=2: when the file server is away, an upload fails after half a minute, rather than to hold a thread for ever, as hard does. It is safe: a file counts only when it was written to the end, synced and renamed.</source>
        <translation>softerr, timeo=50, retrans=2: когда файлового сервера нет, загрузка через полминуты завершается ошибкой, а не держит поток вечно, как с hard. Это безопасно: файл считается, только когда он записан до конца, сброшен на диск и переименован.</translation>
    </message>
    <message>
        <source>lookupcache=positive: a file that another node has just stored is found at once.</source>
        <translation>lookupcache=positive: файл, только что сохранённый другим узлом, находится сразу.</translation>
    </message>
    <message>
        <source>nosuid, nodev, noexec: what people upload can never be run. _netdev: the network comes first.</source>
        <translation>nosuid, nodev, noexec: загруженное никогда нельзя запустить. _netdev: сначала сеть.</translation>
    </message>
    <message>
        <source>sec=sys trusts the network between the nodes; where others reach it, use sec=krb5p on both sides.</source>
        <translation>sec=sys доверяет сети между узлами; если в неё попадают другие, используйте sec=krb5p с обеих сторон.</translation>
    </message>
    <message>
        <source>Then run “exportfs -ra” on the data server and “mount -a” on the other nodes.</source>
        <translation>Затем выполните «exportfs -ra» на сервере данных и «mount -a» на остальных узлах.</translation>
    </message>
    <message>
        <source>On the data server make the user: “smbpasswd -a %2”. On the other nodes put the lines username=%2 and password=… into %1, made before by “install -m 0600 /dev/null %1”: it stands in no list of processes then, and root alone can read it.</source>
        <translation>На сервере данных создайте пользователя: «smbpasswd -a %2». На остальных узлах запишите строки username=%2 и password=… в %1, созданный заранее командой «install -m 0600 /dev/null %1»: тогда его нет в списках процессов, и прочитать его может только root.</translation>
    </message>
    <message>
        <source>seal, server smb encrypt: nobody on the network reads along. uid, gid: the user and group of the agent on that node.</source>
        <translation>seal, server smb encrypt: никто в сети не подсмотрит. uid, gid: пользователь и группа агента на том узле.</translation>
    </message>
    <message>
        <source>Then run “testparm” and “smbcontrol all reload-config” on the data server, and “mount -a” on the other nodes.</source>
        <translation>Затем выполните «testparm» и «smbcontrol all reload-config» на сервере данных и «mount -a» на остальных узлах.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no node of the cluster and no address.</source>
        <translation>«%1» — не узел кластера и не адрес.</translation>
    </message>
    <message>
        <source>Name a node as atrium-agent status shows it, or the address of the data server.</source>
        <translation>Назовите узел, как его показывает atrium-agent status, или адрес сервера данных.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>What the node wrote is not there: the two have different folders, or one is not mounted.</source>
        <translation>Записанного узлом здесь нет: у этих двух узлов разные папки, или одна не смонтирована.</translation>
    </message>
    <message>
        <source>What the node wrote cannot be read: %1.</source>
        <translation>Не удаётся прочитать записанное узлом: %1.</translation>
    </message>
    <message>
        <source>What is there was not written by the node.</source>
        <translation>То, что здесь есть, записано не этим узлом.</translation>
    </message>
    <message>
        <source>What is there was written by a node of the same number in another cluster or folder.</source>
        <translation>То, что здесь есть, записано узлом с тем же номером в другом кластере или в другой папке.</translation>
    </message>
    <message>
        <source>What is there is %1 s older than what the node wrote last: this may be a copy of its folder.</source>
        <translation>То, что здесь есть, на %1 с старше последнего записанного узлом: возможно, это копия его папки.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Папку %1 нельзя создать: %2.</translation>
    </message>
    <message>
        <source>A file in %1 could not be written: %2.</source>
        <translation>Не удалось записать файл в %1: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 cannot be read: %2.</source>
        <translation>Записанное в %1 нельзя прочитать: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 is not what is read there.</source>
        <translation>В %1 прочитано не то, что записано.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>Драйвер Qt %1 для этой базы данных не установлен.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Установите пакет с ним и запустите снова.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>База данных %1 недоступна: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Проверьте, что она работает и что раздел [database] конфигурации верен.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Значение, которое должно быть уникальным, уже занято.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>База данных отвечает не как следует.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Попробуйте снова чуть позже; подробнее в журнале узла.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>В тексте есть знак NUL, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Соединение с базой данных потеряно.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>Узла %1 нет в журнале коммитов кластера.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Схему базы данных сейчас меняет другой узел.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>Версия схемы базы данных %1; эта программа знает версии до %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Установите на этот узел более новую версию Atrium. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>В этой базе данных ещё нет кластера Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Выполните один раз «atrium-agent init» на первом узле.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>В этой базе данных уже есть кластер Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Добавьте в него этот узел с помощью «atrium-agent join».</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>Такого подключения нет; возможно, человек вышел.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>Нет файла с ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>Нет узла с ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>ID узла %1 занят или уже использовался.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Выберите другой ID для этого узла.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>Узла %1 нет в списке кластера.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Добавьте его с помощью «atrium-agent join» или в консоли в разделе «Серверы».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Узел %1 перехвачен другим агентом или удалён из кластера.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Посмотрите в консоли в разделе «Серверы», какой агент его ведёт.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Другой узел занял комнату в тот же момент.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>Билет неизвестен, использован или устарел.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>Комната на этом узле больше не открыта.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>Нет комнаты с ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Возможно, она удалена; посмотрите список комнат.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>Сеанс неизвестен или завершён.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>Нет пользователя с ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Нет пользователя с таким логином.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>Логин «%1» занят.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <source>Another node has taken over the job &quot;%1&quot;.</source>
        <translation>Задачу «%1» взял на себя другой узел.</translation>
    </message>
    <message>
        <source>Node %1 was silent for too long: its rooms were given to other nodes.</source>
        <translation>Узел %1 слишком долго молчал: его комнаты переданы другим узлам.</translation>
    </message>
    <message>
        <source>The database %1 takes no writes: it is a standby, or set to be read only.</source>
        <translation>База данных %1 не принимает записи: это резервный сервер или она доступна только для чтения.</translation>
    </message>
    <message>
        <source>Name the primary too in section [database] of the configuration.</source>
        <translation>Укажите в разделе [database] конфигурации также основной сервер.</translation>
    </message>
    <message>
        <source>The stored whiteboard of the room cannot be read.</source>
        <translation>Не удаётся прочитать сохранённую доску комнаты.</translation>
    </message>
    <message>
        <source>There is no invitation with id %1.</source>
        <translation>Нет приглашения с ID %1.</translation>
    </message>
    <message>
        <source>This invitation is not known, or it was withdrawn.</source>
        <translation>Это приглашение неизвестно или отозвано.</translation>
    </message>
    <message>
        <source>Check that the link is complete, or ask for a new one.</source>
        <translation>Проверьте, полная ли ссылка, или попросите новое приглашение.</translation>
    </message>
    <message>
        <source>The room has %1 invitations already.</source>
        <translation>У комнаты уже есть приглашения: %1.</translation>
    </message>
    <message>
        <source>Withdraw some that nobody needs any more.</source>
        <translation>Отзовите те, которые больше никому не нужны.</translation>
    </message>
    <message>
        <source>The room %1 is closed.</source>
        <translation>Комната %1 закрыта.</translation>
    </message>
    <message>
        <source>Nobody can come in until its owner or an administrator opens it.</source>
        <translation>Никто не сможет войти, пока её не откроет владелец или администратор.</translation>
    </message>
    <message>
        <source>The room&apos;s owner %1 is no user.</source>
        <translation>Владелец комнаты (%1) — не пользователь.</translation>
    </message>
    <message>
        <source>Name a user who has an account.</source>
        <translation>Укажите пользователя, у которого есть учётная запись.</translation>
    </message>
    <message>
        <source>The room&apos;s moderator %1 is no user.</source>
        <translation>Модератор комнаты (%1) — не пользователь.</translation>
    </message>
    <message>
        <source>Name users who have an account.</source>
        <translation>Укажите пользователей, у которых есть учётная запись.</translation>
    </message>
    <message>
        <source>Another room of this type has the external id %1 of &quot;%2&quot;.</source>
        <translation>Внешний ID %1 из «%2» уже есть у другой комнаты этого типа.</translation>
    </message>
    <message>
        <source>Use that room, or another external id.</source>
        <translation>Используйте ту комнату или другой внешний ID.</translation>
    </message>
    <message>
        <source>This link is not known, or it was withdrawn.</source>
        <translation>Эта ссылка неизвестна или отозвана.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Вернитесь туда, где вы её нашли, и перейдите по ней заново.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>Нет пользователя «%1» из «%2».</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; of &quot;%2&quot; already.</source>
        <translation>Пользователь «%1» из «%2» уже есть.</translation>
    </message>
    <message>
        <source>There is no appointment with id %1.</source>
        <translation>Нет встречи с ID %1.</translation>
    </message>
    <message>
        <source>The appointment&apos;s member %1 is no user.</source>
        <translation>Участник встречи (%1) — не пользователь.</translation>
    </message>
    <message>
        <source>Name users who have an account, or people by name and mail address.</source>
        <translation>Укажите пользователей с учётной записью или людей по имени и адресу почты.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Группа «%1» уже есть.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Используйте её или выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no group with id %1.</source>
        <translation>Нет группы с ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of groups.</source>
        <translation>Возможно, её удалили; посмотрите в списке групп.</translation>
    </message>
    <message>
        <source>User %1 is not in the group with id %2.</source>
        <translation>Пользователя %1 нет в группе с ID %2.</translation>
    </message>
    <message>
        <source>The room is one of the group&apos;s rooms already.</source>
        <translation>Комната уже относится к этой группе.</translation>
    </message>
    <message>
        <source>Room %1 is no room of the group with id %2.</source>
        <translation>Комната %1 не относится к группе с ID %2.</translation>
    </message>
    <message>
        <source>Another node has taken over sending mail %1.</source>
        <translation>Отправку письма %1 взял на себя другой узел.</translation>
    </message>
    <message>
        <source>There is no mail with id %1.</source>
        <translation>Нет письма с ID %1.</translation>
    </message>
    <message>
        <source>Mail %1 was sent; what it said is not kept.</source>
        <translation>Письмо %1 отправлено; его текст не хранится.</translation>
    </message>
    <message>
        <source>Mail %1 is being sent.</source>
        <translation>Письмо %1 отправляется.</translation>
    </message>
    <message>
        <source>This is the last administrator of the cluster.</source>
        <translation>Это последний администратор кластера.</translation>
    </message>
    <message>
        <source>Make another user an administrator first.</source>
        <translation>Сначала сделайте администратором другого пользователя.</translation>
    </message>
    <message>
        <source>Another node makes the preview of this file by now.</source>
        <translation>Этот файл теперь готовит к просмотру другой узел.</translation>
    </message>
    <message>
        <source>There is no upload with id %1, or no longer.</source>
        <translation>Загрузки с ID %1 нет или больше нет.</translation>
    </message>
    <message>
        <source>Begin to send the file anew.</source>
        <translation>Начните передачу файла заново.</translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation>Файл уже здесь.</translation>
    </message>
    <message>
        <source>%1 bytes of the file are here, not %2.</source>
        <translation>Получено байтов файла: %1, а не %2.</translation>
    </message>
    <message>
        <source>Ask for the offset and go on from there.</source>
        <translation>Запросите смещение и продолжите с него.</translation>
    </message>
    <message>
        <source>Another request is writing this file.</source>
        <translation>Этот файл сейчас записывает другой запрос.</translation>
    </message>
    <message>
        <source>Ask for the offset in some seconds and go on from there.</source>
        <translation>Через несколько секунд запросите смещение и продолжите с него.</translation>
    </message>
    <message>
        <source>The upload was ended, or another request goes on with it.</source>
        <translation>Загрузка прекращена, или её продолжает другой запрос.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema could not be done: %2</source>
        <translation>Не удалось выполнить шаг %1 схемы базы данных: %2</translation>
    </message>
    <message>
        <source>The lines above say what the database answered. A transaction that lasts, a backup for instance, keeps the step from being done: start again when it is over.</source>
        <translation>Что ответила база данных, видно в строках выше. Выполнить шаг мешает долгая транзакция, например резервное копирование: запустите снова, когда она завершится.</translation>
    </message>
    <message>
        <source>The database needs programs that know its schema version %1; this program knows versions up to %2.</source>
        <translation>Базе данных нужны программы, знающие версию её схемы %1; эта программа знает версии до %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Установите на этот узел более новую версию Atrium. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Install Atrium %1 or newer on this node. Nothing was changed.</source>
        <translation>Установите на этот узел Atrium %1 или новее. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no such session, or it has ended.</source>
        <translation>Такого сеанса нет, или он завершён.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>Токен неизвестен или отозван, либо срок его действия истёк.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Создайте новый.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Такого токена нет.</translation>
    </message>
    <message>
        <source>There is no recording with id %1.</source>
        <translation>Нет записи с ID %1.</translation>
    </message>
    <message>
        <source>The recording has no such part, or not yet.</source>
        <translation>У записи нет такой части или её ещё нет.</translation>
    </message>
    <message>
        <source>This is still being recorded.</source>
        <translation>Запись ещё идёт.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Сначала остановите запись.</translation>
    </message>
    <message>
        <source>Another node has this recording by now, or it was deleted.</source>
        <translation>Эта запись теперь у другого узла, или её удалили.</translation>
    </message>
    <message>
        <source>This room is being recorded already.</source>
        <translation>Эта комната уже записывается.</translation>
    </message>
    <message>
        <source>It was begun %1 times, and each time the node ended in the midst of it.</source>
        <translation>Преобразование начиналось %1 раз, и каждый раз узел завершал работу, не закончив его.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key, RSA or EC, without a passphrase.</source>
        <translation>В файле %1 нет закрытого ключа (RSA или EC) без парольной фразы.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>В файле %1 нет сертификата в формате PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>Срок действия сертификата в %1 истёк %2.</translation>
    </message>
    <message>
        <source>Put a new one there.</source>
        <translation>Положите туда новый.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>Сертификат в %1 действует только с %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Проверьте часы этой машины.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>Ключ в %1 не подходит к сертификату.</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network of such.</source>
        <translation>«%1» — не IP-адрес и не сеть таких адресов.</translation>
    </message>
</context>
</TS>
