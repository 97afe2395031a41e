<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Console::AuditPanel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>command</source>
        <comment>by a command</comment>
        <translation>команда</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Search who, action or target (Ctrl+F)</source>
        <translation>Поиск по исполнителю, действию или объекту (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Действий ещё не было.</translation>
    </message>
    <message>
        <source>Nothing that was done matches “%1”.</source>
        <translation>Среди действий нет совпадений с «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
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
    <name>Console::JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Last done by node</source>
        <translation>Последний узел</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Следующий срок</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>never done so far</source>
        <translation>ещё не выполнялось</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Search job or outcome (Ctrl+F)</source>
        <translation>Поиск по заданию или результату (Ctrl+F)</translation>
    </message>
    <message>
        <source>The cluster has no jobs.</source>
        <translation>В кластере нет заданий.</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>Среди заданий нет совпадений с «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::MailPanel</name>
    <message>
        <source>waits until %1</source>
        <translation>ожидает до %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent %1, perhaps twice</source>
        <translation>отправлено %1, возможно, дважды</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось отправить</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Последняя ошибка</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Those that wait</source>
        <translation>Ожидающие</translation>
    </message>
    <message>
        <source>Those that failed</source>
        <translation>Неудачные</translation>
    </message>
    <message>
        <source>Those that were sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Search address or subject (Ctrl+F)</source>
        <translation>Поиск по адресу или теме (Ctrl+F)</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Таких писем нет.</translation>
    </message>
    <message>
        <source>No such mail matches “%1”.</source>
        <translation>Среди таких писем нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повто&amp;рить</translation>
    </message>
    <message>
        <source>Have the selected mail tried again now</source>
        <translation>Повторить отправку выбранного письма сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail to %1 is being tried again.</source>
        <translation>Отправка письма для %1 повторяется.</translation>
    </message>
    <message>
        <source>The mail to %1 is not tried again. %2</source>
        <translation>Отправка письма для %1 не повторяется. %2</translation>
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
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудита</translation>
    </message>
</context>
<context>
    <name>Console::RecordsPanel</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>The list is being fetched…</source>
        <translation>Загрузка списка…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write all that matches into a file for spreadsheets (CSV)</source>
        <translation>Записать всё найденное в файл для электронных таблиц (CSV)</translation>
    </message>
    <message>
        <source>%1 of %2 loaded; scroll down for more</source>
        <translation>загружено %1, всего %2; прокрутите вниз</translation>
    </message>
    <message>
        <source>The list could not be refreshed. %1</source>
        <translation>Не удалось обновить список. %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Экспорт: готово %1, всего %2</translation>
    </message>
    <message>
        <source>Nothing was written to %1. %2</source>
        <translation>В %1 ничего не записано. %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Записано в %1.</translation>
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
    <message>
        <source>joining</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>освобождается</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>освобождён</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>изолирован</translation>
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
    <name>Console::SessionsPanel</name>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>program (SOAP)</source>
        <translation>программа (SOAP)</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>приглашение</translation>
    </message>
    <message>
        <source>link of another system</source>
        <translation>ссылка другой системы</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Logged in by</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Последнее обращение</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Search login, name or address (Ctrl+F)</source>
        <translation>Поиск по логину, имени или адресу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Никто не вошёл в систему.</translation>
    </message>
    <message>
        <source>Nobody who is logged in matches “%1”.</source>
        <translation>Среди вошедших нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>&amp;End sessions…</source>
        <translation>&amp;Завершить сеансы…</translation>
    </message>
    <message>
        <source>End all sessions of the selected user, on all nodes</source>
        <translation>Завершить все сеансы выбранного пользователя на всех узлах</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сеанс</numerusform>
            <numerusform>%n сеанса</numerusform>
            <numerusform>%n сеансов</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to end all sessions of %1?</source>
        <translation>Действительно завершить все сеансы пользователя %1?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and must log in again, on every device. Your own session of now goes on.</source>
        <translation>Пользователь будет удалён из комнат и должен будет войти снова на каждом устройстве. Ваш текущий сеанс продолжится.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Завершить сеансы</translation>
    </message>
    <message>
        <source>The sessions of %1 were ended.</source>
        <translation>Сеансы пользователя %1 завершены.</translation>
    </message>
    <message>
        <source>The sessions of %1 were not ended. %2</source>
        <translation>Сеансы пользователя %1 не завершены. %2</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>The node refused that.</source>
        <translation>Узел отказал в этом.</translation>
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
    <name>Console::SoapSession</name>
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
</TS>
