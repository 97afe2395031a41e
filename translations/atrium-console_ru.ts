<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Имя сервера не должно содержать переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Имя сервера должно иметь длину от 1 до 255 знаков.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Адрес сервера должен быть именем компьютера или IP-адресом, без протокола, порта и пути.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>Порт HTTP должен быть числом от 1 до 65535.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Протокол должен быть http или https.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Путь webapp может содержать буквы, цифры, точки, дефисы и подчёркивания, например «openmeetings».</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Пользователь (SOAP): не должно быть переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Пользователь (SOAP): должно быть не более 255 знаков.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Комментарий не должен содержать управляющих знаков.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Комментарий должен иметь не более 2048 знаков.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Регулярно выходит на связь.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Регулярно выходит на связь, но не активен: новых комнат не получает.</translation>
    </message>
    <message>
        <source>Silent for %1 s: it keeps its rooms but gets no new ones.</source>
        <translation>Молчит %1 с: сохраняет свои комнаты, но новых не получает.</translation>
    </message>
    <message>
        <source>Silent for %1 s: its lease has run out and its rooms may open elsewhere.</source>
        <translation>Молчит %1 с: срок аренды истёк, его комнаты могут открыться на других узлах.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Ни разу не запускался.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Остановлен штатно.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>не активен</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>состояние %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>нагрузка %1 в %n открытой комнате</numerusform>
            <numerusform>нагрузка %1 в %n открытых комнатах</numerusform>
            <numerusform>нагрузка %1 в %n открытых комнатах</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>комната открыта здесь</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>В кластере нет узла, который мог бы открыть комнату.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Ни один узел не может открыть комнату (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Запустите узел или сделайте какой-либо активным и попробуйте снова.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>Комнате нужно имя длиной от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>Имя комнаты не должно содержать переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>Комментарий не должен содержать управляющих знаков.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>Комментарий должен иметь не более %1 знаков.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>Число мест должно быть от 1 до %1.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>Логин должен иметь длину от %1 до %2 знаков.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>Логин не должен начинаться или заканчиваться пробелом и содержать невидимые знаки.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>Пароль должен иметь длину от %1 до %2 знаков.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>Неверный JSON, байт %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Ожидался объект JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Нет «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1»: неверное значение, требуется: %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Неизвестная причина «%1».</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Неизвестный код «%1».</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Вы вышли из комнаты.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>Билет в эту комнату использован, устарел или не для этого узла. Войдите в комнату снова.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>Комната теперь открыта на другом узле. Войдите в неё снова.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Ваш сеанс закрыт администратором или модератором.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>Комната удалена администратором.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Этот узел останавливается. Комната снова откроется на другом узле.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Комната заполнена.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>Последнее сообщение непонятно.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Ваше соединение слишком медленное для этой комнаты.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Ваша учётная запись удалена администратором.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>Билет не пришёл вовремя.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Неизвестный кадр «%1».</translation>
    </message>
</context>
<context>
    <name>Common::RoomVisit</name>
    <message>
        <source>a connection</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>список людей: %1</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (в списке: %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>сообщение другого человека</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>подтверждение выхода</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1: соединение закрыто раньше, чем получено: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>%1: за %3 мс не получено: %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>%1: до остановки проверки не получено: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>непонятный кадр: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>соединение оборвано</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>не выполнялось: проверка отменена</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>прервано: проверка отменена</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>не выполнялось: шаг %1 не пройден</translation>
    </message>
</context>
<context>
    <name>Console::ConnectDialog</name>
    <message>
        <source>Connect to a cluster</source>
        <translation>Подключение к кластеру</translation>
    </message>
    <message>
        <source>Enter the address of any node of the cluster and the login of an administrator.</source>
        <translation>Введите адрес любого узла кластера и данные администратора.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ При http:// пароль идёт по сети без защиты. Вне доверенной сети используйте https://.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Под&amp;ключиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter user and password.</source>
        <translation>Введите имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionBar</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Повторить сейчас</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Подключено к %1 как %2</translation>
    </message>
    <message>
        <source>%1 has not answered since %2; trying again by itself</source>
        <translation>%1 не отвечает с %2; попытки повторяются автоматически</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Под&amp;ключиться…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Отключиться</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsModel</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Подключён с</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>вне комнат</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionsPanel</name>
    <message>
        <source>Search login, name, room, server or address (Ctrl+F)</source>
        <translation>Поиск по логину, имени, комнате, серверу или адресу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>&amp;Kick…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Send the selected person out of the room</source>
        <translation>Удалить выбранного человека из комнаты</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>The connections are being fetched…</source>
        <translation>Загрузка подключений…</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>Сейчас никто не подключён.</translation>
    </message>
    <message>
        <source>Nobody who is connected matches “%1”.</source>
        <translation>Среди подключённых нет совпадений с «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) loaded; scroll down for more</source>
        <translation>
            <numerusform>загружено %1 из %n подключения; прокрутите вниз</numerusform>
            <numerusform>загружено %1 из %n подключений; прокрутите вниз</numerusform>
            <numerusform>загружено %1 из %n подключений; прокрутите вниз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n подключение</numerusform>
            <numerusform>%n подключения</numerusform>
            <numerusform>%n подключений</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Не удалось обновить список. %1</translation>
    </message>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Действительно удалить %1 из комнаты %2?</translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>Человек узнает, что сеанс закрыл администратор, и сможет войти снова.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1: удаление из комнаты %2 выполнено.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>Не удалось удалить %1 из комнаты %2. %3</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Консоль Atrium</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Кластер</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Подключиться…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Отключиться</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;About Atrium Console</source>
        <translation>&amp;О консоли Atrium</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Выйти без сохранения?</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>Введённые данные не сохранены.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>About Atrium Console</source>
        <translation>О консоли Atrium</translation>
    </message>
    <message>
        <source>Atrium Console %1</source>
        <translation>Консоль Atrium %1</translation>
    </message>
    <message>
        <source>Administers a cluster of meeting-room servers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Управляет кластером серверов для онлайн-встреч. Свободная программа под лицензией GNU General Public License версии 3 или новее.</translation>
    </message>
</context>
<context>
    <name>Console::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Console::NodeReason</name>
    <message>
        <source>Reports regularly.</source>
        <translation>Регулярно выходит на связь.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Регулярно выходит на связь, но не активен: новых комнат не получает.</translation>
    </message>
    <message>
        <source>Silent for %1 s: it keeps its rooms but gets no new ones.</source>
        <translation>Молчит %1 с: сохраняет свои комнаты, но новых не получает.</translation>
    </message>
    <message>
        <source>Silent for %1 s: its lease has run out and its rooms may open elsewhere.</source>
        <translation>Молчит %1 с: срок аренды истёк, его комнаты могут открыться на других узлах.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Ни разу не запускался.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Остановлен штатно.</translation>
    </message>
</context>
<context>
    <name>Console::Options</name>
    <message>
        <source>The password file %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать файл пароля %1: %2.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>Файл пароля %1 пуст.</translation>
    </message>
    <message>
        <source>Administers a cluster of Atrium nodes.</source>
        <translation>Управляет кластером узлов Atrium.</translation>
    </message>
    <message>
        <source>Address of any node of the cluster.</source>
        <translation>Адрес любого узла кластера.</translation>
    </message>
    <message>
        <source>Login of an administrator.</source>
        <translation>Логин администратора.</translation>
    </message>
    <message>
        <source>File that holds the password.</source>
        <translation>Файл с паролем.</translation>
    </message>
    <message>
        <source>Language of the texts, for instance de.</source>
        <translation>Язык текстов, например de.</translation>
    </message>
    <message>
        <source>Colours: system (default) or dark.</source>
        <translation>Цвета: system (по умолчанию) или dark.</translation>
    </message>
    <message>
        <source>Saves a picture of each panel in this folder, then ends.</source>
        <translation>Сохраняет снимок каждого раздела в эту папку и завершается.</translation>
    </message>
    <message>
        <source>--style must be system or dark.</source>
        <translation>--style должен быть system или dark.</translation>
    </message>
    <message>
        <source>--shot needs --server, --user and --password-file.</source>
        <translation>Для --shot нужны --server, --user и --password-file.</translation>
    </message>
</context>
<context>
    <name>Console::PanelList</name>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>Console::Screenshots</name>
    <message>
        <source>A panel has not settled within 5 minutes.</source>
        <translation>Раздел не был готов за 5 минут.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать папку %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Не удаётся записать снимок %1.</translation>
    </message>
</context>
<context>
    <name>Console::ServerAddress</name>
    <message>
        <source>Enter it like %1.</source>
        <translation>Введите его в виде %1.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Адрес не указан.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Это не адрес.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Адрес должен начинаться с http:// или https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>Адрес не должен содержать имя или пароль.</translation>
    </message>
</context>
<context>
    <name>Console::ServerForm</name>
    <message>
        <source>Server &amp;Name</source>
        <translation>И&amp;мя сервера</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Активен</translation>
    </message>
    <message>
        <source>This node may be used</source>
        <translation>Этот узел можно использовать</translation>
    </message>
    <message>
        <source>Server A&amp;ddress</source>
        <translation>А&amp;дрес сервера</translation>
    </message>
    <message>
        <source>10.1.1.1 or node1.example.org</source>
        <translation>10.1.1.1 или node1.example.org</translation>
    </message>
    <message>
        <source>&amp;HTTP Port</source>
        <translation>Порт &amp;HTTP</translation>
    </message>
    <message>
        <source>&amp;User (SOAP Access)</source>
        <translation>По&amp;льзователь (SOAP)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>&amp;Webapp path</source>
        <translation>Путь &amp;webapp</translation>
    </message>
    <message>
        <source>Pro&amp;tocol</source>
        <translation>Про&amp;токол</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>New server: it appears in the list when it is saved.</source>
        <translation>Новый сервер: появится в списке после сохранения.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last ping: %1</source>
        <translation>Последний сигнал: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Версия: %1</translation>
    </message>
</context>
<context>
    <name>Console::ServerRules</name>
    <message>
        <source>Enter a name of 1 to 255 characters.</source>
        <translation>Введите имя длиной от 1 до 255 знаков.</translation>
    </message>
    <message>
        <source>Enter the host name or IP address of the node.</source>
        <translation>Введите имя или IP-адрес узла.</translation>
    </message>
    <message>
        <source>Enter a host name or IP address alone: no http://, no port, no path.</source>
        <translation>Введите только имя или IP-адрес: без http://, порта и пути.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>Не более 255 знаков.</translation>
    </message>
    <message>
        <source>Enter the user that the password belongs to.</source>
        <translation>Введите пользователя, которому принадлежит пароль.</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores only, for instance “openmeetings”.</source>
        <translation>Только буквы, цифры, точки, дефисы и подчёркивания, например «openmeetings».</translation>
    </message>
    <message>
        <source>At most 2,048 characters.</source>
        <translation>Не более 2048 знаков.</translation>
    </message>
</context>
<context>
    <name>Console::ServerState</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>up</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывает</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>не отвечает</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>The cluster has not reported on this server yet.</source>
        <translation>Кластер ещё не сообщил об этом сервере.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>Console::ServersModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server Name</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>Server Address</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>HTTP Port</source>
        <translation>Порт HTTP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>Enter a new server</source>
        <translation>Ввести новый сервер</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Убрать выбранный сервер из списка</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Throw the changes in this form away</source>
        <translation>Отбросить изменения в этой форме</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>The servers are being fetched…</source>
        <translation>Загрузка серверов…</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Не удалось обновить список. %1</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “New” to enter the first.</source>
        <translation>В этом кластере ещё нет серверов. Нажмите «Новый», чтобы ввести первый.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) up</source>
        <translation>
            <numerusform>работает %1 из %n сервера</numerusform>
            <numerusform>работает %1 из %n серверов</numerusform>
            <numerusform>работает %1 из %n серверов</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody deleted this server meanwhile. Saving adds it anew.</source>
        <translation>Этот сервер тем временем кто-то удалил. При сохранении он появится заново.</translation>
    </message>
    <message>
        <source>Somebody else changed this server meanwhile. Saving overwrites that; “Revert” shows it.</source>
        <translation>Этот сервер тем временем изменил кто-то другой. Сохранение перезапишет это, «Вернуть» покажет.</translation>
    </message>
    <message>
        <source>The server was not saved. %1</source>
        <translation>Сервер не сохранён. %1</translation>
    </message>
    <message>
        <source>The server “%1” was saved.</source>
        <translation>Сервер «%1» сохранён.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Узел покинет кластер: новых комнат он не получит, его настройки здесь будут потеряны.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now.</source>
        <translation>
            <numerusform>Сейчас в его комнатах %n человек.</numerusform>
            <numerusform>Сейчас в его комнатах %n человека.</numerusform>
            <numerusform>Сейчас в его комнатах %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1” (%2)?</source>
        <translation>Действительно удалить сервер «%1» (%2)?</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Удалить сервер</translation>
    </message>
    <message>
        <source>The server “%1” was not deleted. %2</source>
        <translation>Сервер «%1» не удалён. %2</translation>
    </message>
    <message>
        <source>The server “%1” was deleted.</source>
        <translation>Сервер «%1» удалён.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Новый сервер</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Сервер %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Отбросить введённое?</translation>
    </message>
    <message>
        <source>The changes in the form are not saved.</source>
        <translation>Изменения в форме не сохранены.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>Узел отказал в этом.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Неверное имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Этому пользователю консоль недоступна.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Войдите как администратор.</translation>
    </message>
    <message>
        <source>The node takes no login from you at the moment, for instance after too many tries.</source>
        <translation>Узел сейчас не принимает ваш вход, например после многих попыток.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The node refused the login with the number %1.</source>
        <translation>Узел отказал во входе с номером %1.</translation>
    </message>
    <message>
        <source>It was deleted already.</source>
        <translation>Он уже удалён.</translation>
    </message>
    <message>
        <source>The person had left already.</source>
        <translation>Человек уже вышел.</translation>
    </message>
</context>
<context>
    <name>Console::SoapError</name>
    <message>
        <source>There is no Atrium server at %1.</source>
        <translation>По адресу %1 нет сервера Atrium.</translation>
    </message>
    <message>
        <source>Check the address, its port and the webapp path at its end.</source>
        <translation>Проверьте адрес, порт и путь webapp в конце.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: %2.</source>
        <translation>Нет защищённого соединения с %1: %2.</translation>
    </message>
    <message>
        <source>Check the certificate of the node, or whether the address should begin with http://.</source>
        <translation>Проверьте сертификат узла или не должен ли адрес начинаться с http://.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1: ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>Try again, or connect to another node.</source>
        <translation>Попробуйте снова или подключитесь к другому узлу.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 не отвечает: %2.</translation>
    </message>
    <message>
        <source>Check the address and whether the node is running, or connect to another node.</source>
        <translation>Проверьте адрес и запущен ли узел, или подключитесь к другому узлу.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Сеанс завершён.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Неверное имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>This user may not use the console.</source>
        <translation>Этому пользователю консоль недоступна.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Войдите как администратор.</translation>
    </message>
    <message>
        <source>This user may not do that.</source>
        <translation>У этого пользователя нет такого права.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Слишком много попыток.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The node concerned did not confirm it in time; it may have happened or not.</source>
        <translation>Нужный узел не подтвердил это вовремя; неизвестно, выполнено ли действие.</translation>
    </message>
    <message>
        <source>Look at the list before you try again.</source>
        <translation>Посмотрите в список, прежде чем повторить.</translation>
    </message>
    <message>
        <source>The cluster cannot do that now: %1</source>
        <translation>Кластер сейчас не может это сделать: %1</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The node does not accept this: %1</source>
        <translation>Узел этого не принимает: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Тем временем это изменил кто-то другой: %1</translation>
    </message>
    <message>
        <source>The node reports an error: %1</source>
        <translation>Узел сообщает об ошибке: %1</translation>
    </message>
</context>
<context>
    <name>Console::VerifyModel</name>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройден</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>Console::VerifyPanel</name>
    <message>
        <source>Checks the whole cluster as people use it: two throw-away users enter throw-away rooms through every node. Running meetings are not disturbed, and everything is removed again.</source>
        <translation>Проверяет весь кластер так, как им пользуются люди: два временных пользователя входят во временные комнаты через каждый узел. Идущим встречам это не мешает, затем всё удаляется.</translation>
    </message>
    <message>
        <source>&amp;Verify cluster</source>
        <translation>&amp;Проверить кластер</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Шаги проверки</translation>
    </message>
    <message>
        <source>Choose “Verify cluster” to check that all nodes work together.</source>
        <translation>Нажмите «Проверить кластер», чтобы узнать, работают ли узлы вместе.</translation>
    </message>
    <message>
        <source>The cluster is being checked…</source>
        <translation>Кластер проверяется…</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Остановка и удаление созданного проверкой…</translation>
    </message>
    <message numerus="yes">
        <source>The cluster works: all %n step(s) passed.</source>
        <translation>
            <numerusform>Кластер работает: пройден %n шаг.</numerusform>
            <numerusform>Кластер работает: пройдены все %n шага.</numerusform>
            <numerusform>Кластер работает: пройдены все %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check did not pass. %1</source>
        <translation>Проверка не пройдена. %1</translation>
    </message>
    <message>
        <source>The cluster works</source>
        <translation>Кластер работает</translation>
    </message>
    <message>
        <source>The check did not pass</source>
        <translation>Проверка не пройдена</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>XML для JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved as %1</source>
        <translation>Отчёт сохранён как %1</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2.</source>
        <translation>Не удалось сохранить отчёт как %1: %2.</translation>
    </message>
</context>
<context>
    <name>Console::confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The administrator logs in</source>
        <translation>Администратор входит</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>указанный сервер принимает вход</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Узлы работают</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>работают хотя бы два активных узла, каждый отвечает по своему адресу</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Создаются временные пользователи и комнаты</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>два пользователя и две комнаты</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Оба человека входят на узле 1</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>узел 1 принимает обоих</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>Страница состояния показывает пустую комнату</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>узел 1 показывает 0 человек</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Оба человека входят в одну комнату</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>оба попадают на один узел и входят, каждый билет один раз</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Они встречаются</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>каждый видит другого в списке и читает его сообщение</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>Страница состояния считает их</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>узлы 1 и 2 показывают 2 человек</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Они входят в две разные комнаты</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>два узла, по одной комнате</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Списки подключений совпадают</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>узлы 1 и 2 показывают обоих там, где они есть</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Файл доступен всем</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>загруженное через узел 1 читается через узел 2 байт в байт</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Изменение видно на другом узле</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>комментарий, изменённый через узел 1, виден на узле 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Уборка</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>всё созданное удалено, все вышли</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1: получен ответ HTTP %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Проверьте, что это адрес сервера Atrium и что он заканчивается его путём webapp.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1: получен ответ %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1: получен неожиданный ответ: %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Проверьте, что это адрес сервера Atrium и что он заканчивается его путём webapp, и что на всех узлах эта версия.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1: за %2 мс ответа нет</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1: прервано, так как проверка остановлена</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: ошибка: %2</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>узел %1, которого нет среди работающих</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>узел не задан</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, открытых комнат: %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>создание %1 на %2: в ответе нет ID</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser на %1: ответ %2 вместо 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Проверьте логин и пароль и что пользователь — администратор.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 на %2: получен ответ HTTP %3 и %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>ошибка %1: %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>неверный XML, байт %1: %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>это не ответ SOAP</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>пользователь %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>комната %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>возможно, существует: ответ на создание потерян</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1: вход ещё действует: %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>осталось: %1 (%2)</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>вход администратора на %1 ещё действует: %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Удалите оставшееся вручную; его имя начинается с %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>все вышли; удалено пользователей, комнат и файлов: %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 в комнате %2 на %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (с другими ID подключений или узлов, чем сообщили комнаты)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 показывает: %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>комнаты не видно</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>комментарий всё ещё «%1»</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, а на деле: %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Проверьте, что оба узла используют одну базу данных.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>оба показывают: %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 сообщает, что сохранён SHA-256 %2, а у файла %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Проверьте, что папка «upload» обоих узлов — одна и та же общая папка.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>загружено через %1; через %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>загружено %1 байт с SHA-256 %2 через %3, но прочитано %4 байт с %5 через %6</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>загружено %1 байт через %2 и прочитано через %3, SHA-256 у обоих %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 не показывает этого через %2 мс: %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Проверьте commit_provider и порты peer обоих узлов.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1: видно через %2 мс после изменения</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>не сделан активным в списке серверов</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1: состояние %2: %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Проверьте адрес сервера, порт HTTP, протокол и путь webapp для %1 в списке серверов и что он доступен с этого компьютера.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>по списку %1 работает, но %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>по адресу %1 (%2) отвечает узел %3 вместо узла %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>«%1» — не веб-адрес</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Укажите адрес узла с его путём webapp, например http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Проверьте логин и пароль.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Проверьте адрес и что узел работает и доступен отсюда.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1: пользователь уровня «%2»</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Укажите логин администратора.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1: вход на %2 выполнен</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1; непригодны: %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Добавьте недостающие узлы в список серверов, сделайте их активными и запустите их агенты.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 отвечает как узел %2, которого нет среди работающих: %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Сделайте этот узел активным в списке серверов или запустите проверку на другом узле.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Создано проверкой кластера, которая удалит это в конце.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>оба вошли на %1</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>страница состояния %1 не показывает новую комнату</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Проверьте канал коммитов: узел не видит только что записанного.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>страница состояния %1 показывает %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Ещё никто не вошёл: поищите оставшиеся подключения.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1 направлен на %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1 направлен на %2 по адресу %3, а его адрес для комнат — %4</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Проверьте адрес узла в списке серверов.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1 направлен на %2, но комнату ведёт %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 впустил второе соединение с использованным билетом</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>на использованный билет не получен ответ ticket_refused: %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 не показывает комнату</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 показывает %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Проверьте канал коммитов и журнал этого узла.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>один направлен на %1, другой на %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Комната должна быть открыта только на одном узле: проверьте, что все узлы используют одну базу данных.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>оба вошли на %1, использованный билет отклонён</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>каждый видит обоих людей и сообщение другого</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>обе комнаты на %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Комнаты идут туда, где сумма открытых комнат меньше; запускайте проверку, когда другие не открыты. До неё открыты: %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>одна комната на %1, другая на %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3: ожидалось: %4; получено: %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation>; что делать: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Шаг %1 (%2): ожидалось: %3, но получено: %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
</TS>
