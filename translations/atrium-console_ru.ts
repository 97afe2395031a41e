<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Console::AddServerWizard</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>The new server</source>
        <translation>Новый сервер</translation>
    </message>
    <message>
        <source>What it is called, and where people&apos;s browsers reach it.</source>
        <translation>Как он называется и по какому адресу доступен браузерам.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Сохранить и продолжить</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Запуск сервера</translation>
    </message>
    <message>
        <source>Do this on the new machine; this page shows when the server works.</source>
        <translation>Сделайте это на новой машине; когда сервер заработает, вы увидите это здесь.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>1. Install Atrium and copy the cluster&apos;s key file from another server, safely.</source>
        <translation>1. Установите Atrium и безопасным способом скопируйте файл ключа кластера с другого сервера.</translation>
    </message>
    <message>
        <source>2. Write this into agent.toml; name the database&apos;s password file as on the others.</source>
        <translation>2. Вставьте это в agent.toml; файл с паролем базы данных укажите так же, как на других серверах.</translation>
    </message>
    <message>
        <source>3. Start the agent:</source>
        <translation>3. Запустите агент:</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Не сохранено. %1</translation>
    </message>
    <message>
        <source>“%1” works. %2</source>
        <translation>«%1» работает. %2</translation>
    </message>
    <message>
        <source>Waiting for “%1”…</source>
        <translation>Ожидание «%1»…</translation>
    </message>
</context>
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
    <message>
        <source>Nothing was done in that time.</source>
        <translation>За это время ничего не происходило.</translation>
    </message>
</context>
<context>
    <name>Console::Balance</name>
    <message>
        <source>No node gets new rooms now.</source>
        <translation>Сейчас ни один узел не получает новых комнат.</translation>
    </message>
    <message>
        <source>Only %1 gets new rooms: there is nothing to balance.</source>
        <translation>Новые комнаты получает только %1: балансировать нечего.</translation>
    </message>
    <message>
        <source>No node is loaded.</source>
        <translation>Ни на одном узле нет нагрузки.</translation>
    </message>
    <message>
        <source>The load is balanced: for their weights, %1 has the most with %2 and %3 the least with %4.</source>
        <translation>Нагрузка сбалансирована: с учётом веса больше всего у %1 (%2), меньше всего у %3 (%4).</translation>
    </message>
    <message>
        <source>The load is not balanced: for their weights, %1 has %2 and %3 has %4. New rooms go to %3 until it has caught up; rooms that are open stay where they are unless somebody moves them.</source>
        <translation>Нагрузка не сбалансирована: с учётом веса у %1 — %2, у %3 — %4. Новые комнаты попадают на %3, пока нагрузка не выровняется; открытые комнаты остаются на месте, если их никто не перенесёт.</translation>
    </message>
</context>
<context>
    <name>Console::BalancePage</name>
    <message>
        <source>%1, not active</source>
        <translation>%1, не активен</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Share of all load</source>
        <translation>Доля общей нагрузки</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Load for its weight</source>
        <translation>Нагрузка с учётом веса</translation>
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
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Load of the nodes</source>
        <translation>Нагрузка узлов</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Загрузка узлов…</translation>
    </message>
    <message>
        <source>No node is running.</source>
        <translation>Ни один узел не работает.</translation>
    </message>
</context>
<context>
    <name>Console::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than the one that was trusted. Unless its administrator replaced it, somebody may be between you and the server. Ask before you trust it.</source>
        <translation>%1 показывает не тот сертификат, которому вы доверяли. Если его сменил не администратор, возможно, кто-то вклинился между вами и сервером. Уточните это, прежде чем доверять.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. Compare the fingerprint with the one on the server before you trust it. Nothing has been sent yet.</source>
        <translation>Этот компьютер не доверяет сертификату %1. Прежде чем доверять, сравните отпечаток с указанным на сервере. Пока ничего не отправлено.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Сертификат изменился</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Неизвестный сертификат</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Trusted until now</source>
        <translation>Доверенный до сих пор</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Показан сейчас</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this server</source>
        <translation>&amp;Доверять этому сертификату для этого сервера</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Не подключаться</translation>
    </message>
</context>
<context>
    <name>Console::CertificateGuard</name>
    <message>
        <source>It is signed by itself alone.</source>
        <translation>Он самоподписанный.</translation>
    </message>
    <message>
        <source>It is signed by an authority that this computer does not know.</source>
        <translation>Он подписан центром сертификации, который неизвестен этому компьютеру.</translation>
    </message>
    <message>
        <source>It is made for another name: %1.</source>
        <translation>Он выдан на другое имя: %1.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Срок его действия истёк.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Он ещё не действует.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterProblems</name>
    <message>
        <source>Start a node, make one active, undo a drain or raise a limit.</source>
        <translation>Запустите узел, сделайте узел активным, отмените освобождение или увеличьте лимит.</translation>
    </message>
    <message>
        <source>Commits of %1 reach %2 %3 s late.</source>
        <translation>Коммиты с %1 доходят до %2 с опозданием на %3 с.</translation>
    </message>
    <message>
        <source>Look at the network between the two and at the load of %1.</source>
        <translation>Проверьте сеть между ними и нагрузку на %1.</translation>
    </message>
    <message>
        <source>The commit channel from %1 to %2 (%3) is cut.</source>
        <translation>Канал коммитов от %1 к %2 (%3) прерван.</translation>
    </message>
    <message>
        <source>Let the two reach each other there: firewall, peers.listen, peers.address. Until then %1 shows changes some seconds late.</source>
        <translation>Сделайте так, чтобы они были доступны друг другу по этому адресу: брандмауэр, peers.listen, peers.address. До тех пор %1 показывает изменения на несколько секунд позже.</translation>
    </message>
    <message>
        <source>%1 has no commit channel to %2.</source>
        <translation>У %1 нет канала коммитов к %2.</translation>
    </message>
    <message>
        <source>Look whether both belong to the same cluster and know each other&apos;s addresses.</source>
        <translation>Проверьте, относятся ли оба к одному кластеру и знают ли адреса друг друга.</translation>
    </message>
    <message>
        <source>%1 does not tell of its commit channel. %2</source>
        <translation>%1 не сообщает о своём канале коммитов. %2</translation>
    </message>
    <message>
        <source>Nothing, if it has just started or is being updated.</source>
        <translation>Ничего, если он только что запущен или обновляется.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent and were given up.</source>
        <translation>
            <numerusform>%n письмо не удалось отправить, попытки прекращены.</numerusform>
            <numerusform>%n письма не удалось отправить, попытки прекращены.</numerusform>
            <numerusform>%n писем не удалось отправить, попытки прекращены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the last error in Mails, mend it, and have them tried again.</source>
        <translation>Посмотрите последнюю ошибку в разделе «Письма», устраните её и повторите отправку.</translation>
    </message>
    <message>
        <source>The job %1 failed on node %2: %3</source>
        <translation>Задание %1 не выполнено на узле %2: %3</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it fails again, read the log of the node.</source>
        <translation>Оно будет повторено автоматически; если снова не получится, посмотрите журнал узла.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody guesses passwords or tokens: locked %n time(s) within the last hour.</source>
        <translation>
            <numerusform>Кто-то подбирает пароли или токены: %n блокировка за последний час.</numerusform>
            <numerusform>Кто-то подбирает пароли или токены: %n блокировки за последний час.</numerusform>
            <numerusform>Кто-то подбирает пароли или токены: %n блокировок за последний час.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log tells which accounts and addresses (guessed). Further tries have to wait; a firewall can keep an address out.</source>
        <translation>Какие учётные записи и адреса, видно в журнале аудита (guessed). Со следующими попытками придётся подождать; закрыть доступ с адреса может брандмауэр.</translation>
    </message>
</context>
<context>
    <name>Console::ClusterState</name>
    <message>
        <source>%1 in %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n открытая комната</numerusform>
            <numerusform>%n открытые комнаты</numerusform>
            <numerusform>%n открытых комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>Not active: %1.</source>
        <translation>Не активны: %1.</translation>
    </message>
    <message>
        <source>nothing is known of %1 yet</source>
        <translation>о %1 ещё ничего не известно</translation>
    </message>
    <message>
        <source>%1 is silent and keeps its rooms</source>
        <translation>%1 молчит и сохраняет свои комнаты</translation>
    </message>
    <message>
        <source>%1 has closed its rooms</source>
        <translation>%1 закрыл свои комнаты</translation>
    </message>
    <message>
        <source>%1 is dead, its rooms move</source>
        <translation>%1 не отвечает, его комнаты переезжают</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 остановлен</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s)</source>
        <translation>
            <numerusform>%1 достиг лимита: %n комната</numerusform>
            <numerusform>%1 достиг лимита: %n комнаты</numerusform>
            <numerusform>%1 достиг лимита: %n комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people</source>
        <translation>
            <numerusform>%1 достиг лимита: %n человек</numerusform>
            <numerusform>%1 достиг лимита: %n человека</numerusform>
            <numerusform>%1 достиг лимита: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has just started</source>
        <translation>%1 только что запущен</translation>
    </message>
    <message>
        <source>%1 is being emptied</source>
        <translation>%1 освобождается</translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation>нет активных серверов</translation>
    </message>
    <message>
        <source>Rooms that are open go on.</source>
        <translation>Открытые комнаты продолжают работать.</translation>
    </message>
    <message>
        <source>Nobody can enter new rooms: %1.</source>
        <translation>В новые комнаты войти нельзя: %1.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>В этом кластере ещё нет серверов.</translation>
    </message>
    <message>
        <source>Enter the first one in the panel Servers.</source>
        <translation>Введите первый в разделе «Серверы».</translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) work.</source>
        <translation>
            <numerusform>Работает %n узел из %n.</numerusform>
            <numerusform>Работают все %n узла.</numerusform>
            <numerusform>Работают все %n узлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s) work; %2.</source>
        <translation>
            <numerusform>Работает %1 из %n узла; %2.</numerusform>
            <numerusform>Работает %1 из %n узлов; %2.</numerusform>
            <numerusform>Работает %1 из %n узлов; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::CommandCollector</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (вкл.)</translation>
    </message>
</context>
<context>
    <name>Console::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Среди команд нет совпадений с «%1».</translation>
    </message>
</context>
<context>
    <name>Console::ConfigurationPanel</name>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>окружение</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>differ, as they may</source>
        <translation>различаются, это допустимо</translation>
    </message>
    <message>
        <source>differ, but should not</source>
        <translation>различаются, а не должны</translation>
    </message>
    <message>
        <source>Chan&amp;ged only</source>
        <translation>Только &amp;изменённые</translation>
    </message>
    <message>
        <source>Diff&amp;ers between nodes</source>
        <translation>Различия ме&amp;жду узлами</translation>
    </message>
    <message>
        <source>The nodes are being compared…</source>
        <translation>Сравнение узлов…</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Нет подходящих настроек.</translation>
    </message>
    <message>
        <source>The placement rule could not be fetched. %1</source>
        <translation>Не удалось загрузить правило размещения. %1</translation>
    </message>
    <message>
        <source>Copied. Write it into agent.toml on the node and restart its agent.</source>
        <translation>Скопировано. Вставьте это в agent.toml на узле и перезапустите его агент.</translation>
    </message>
    <message>
        <source>The settings are being fetched…</source>
        <translation>Загрузка настроек…</translation>
    </message>
    <message>
        <source>The node in use</source>
        <translation>Текущий узел</translation>
    </message>
    <message>
        <source>Search name, value or description (Ctrl+F)</source>
        <translation>Поиск по имени, значению или описанию (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only settings whose value is not the default</source>
        <translation>Только настройки со значением не по умолчанию</translation>
    </message>
    <message>
        <source>Ask all nodes that are running, and show only what differs</source>
        <translation>Опросить все работающие узлы и показать только различия</translation>
    </message>
    <message>
        <source>Settings o&amp;f:</source>
        <translation>Настройки &amp;узла:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The nodes could not be fetched. %1</source>
        <translation>Не удалось загрузить узлы. %1</translation>
    </message>
    <message>
        <source>The settings could not be fetched. %1</source>
        <translation>Не удалось загрузить настройки. %1</translation>
    </message>
    <message>
        <source>%1 does not tell its settings. %2</source>
        <translation>%1 не сообщает свои настройки. %2</translation>
    </message>
    <message>
        <source>The nodes agree on all settings.</source>
        <translation>На всех узлах настройки совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n настройка</numerusform>
            <numerusform>%n настройки</numerusform>
            <numerusform>%n настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>изменено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n differ, but should not</source>
        <translation>
            <numerusform>%n различается, а не должна</numerusform>
            <numerusform>%n различаются, а не должны</numerusform>
            <numerusform>%n различаются, а не должны</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ConflictDialog</name>
    <message>
        <source>Changed by somebody else</source>
        <translation>Изменено кем-то другим</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile, with just what you entered.</source>
        <translation>Тем временем кто-то другой уже сохранил %1 с теми же данными, что ввели вы.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you began. Which version shall count?</source>
        <translation>Пока вы вносили изменения, кто-то другой изменил %1. Какую версию оставить?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Сохранено сейчас</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Сохранить &amp;мою</translation>
    </message>
    <message>
        <source>What the other has changed in these fields is lost</source>
        <translation>Изменения другого человека в этих полях будут потеряны</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Взять &amp;чужую</translation>
    </message>
    <message>
        <source>What you entered is lost</source>
        <translation>Введённые вами данные будут потеряны</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
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
        <source>&amp;Connect</source>
        <translation>Под&amp;ключиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation>Пр&amp;оверить подключение</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Копия %1</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Удалить профиль «%1»?</translation>
    </message>
    <message>
        <source>Its address, its login and the remembered password are forgotten. The cluster stays as it is.</source>
        <translation>Его адрес, логин и сохранённый пароль будут забыты. С кластером ничего не произойдёт.</translation>
    </message>
    <message>
        <source>Its address and its login are forgotten. The cluster stays as it is.</source>
        <translation>Его адрес и логин будут забыты. С кластером ничего не произойдёт.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>What you changed in %1 is not saved.</source>
        <translation>Изменения не сохранены: %1.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
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
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>Nothing can be changed through this connection.</source>
        <translation>Через это подключение ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2; %3 stopped answering at %4</source>
        <translation>Подключено к %1 как %2; %3 не отвечает с %4</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionDetails</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Подключён с</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Public id</source>
        <translation>Публичный ID</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>вне комнат</translation>
    </message>
</context>
<context>
    <name>Console::ConnectionTest</name>
    <message>
        <source>%1 answers; the login took %2 ms.</source>
        <translation>%1 отвечает; вход занял %2 мс.</translation>
    </message>
    <message>
        <source>The connection is protected by TLS.</source>
        <translation>Соединение защищено TLS.</translation>
    </message>
    <message>
        <source>The connection is not protected: TLS is not in use.</source>
        <translation>Соединение не защищено: TLS не используется.</translation>
    </message>
    <message>
        <source>The login works, with the rights of an administrator.</source>
        <translation>Вход выполнен, права администратора есть.</translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n server(s), %1 of them up.</source>
        <translation>
            <numerusform>В кластере %n сервер, работает %1.</numerusform>
            <numerusform>В кластере %n сервера, работает %1.</numerusform>
            <numerusform>В кластере %n серверов, работает %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Версия: %1</translation>
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
        <source>&amp;Kick…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
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
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n подключение</numerusform>
            <numerusform>%n подключения</numerusform>
            <numerusform>%n подключений</numerusform>
        </translation>
    </message>
    <message>
        <source>Search person, room or server (Ctrl+F)</source>
        <translation>Поиск по человеку, комнате или серверу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Remove the selected people from their rooms</source>
        <translation>Удалить выбранных людей из их комнат</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Ос&amp;тановить</translation>
    </message>
    <message>
        <source>Leave those who are still there where they are</source>
        <translation>Остальных оставить в комнатах</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Это подключение только для чтения.</translation>
    </message>
    <message>
        <source>Kicked %1 of %2</source>
        <translation>Удалено %1 из %2</translation>
    </message>
</context>
<context>
    <name>Console::CredentialsDialog</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>Console::DrainDialog</name>
    <message>
        <source>“%1” gets no new rooms from now on.</source>
        <translation>«%1» больше не получает новых комнат.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are open on it</source>
        <translation>
            <numerusform>На нём открыта %n комната,</numerusform>
            <numerusform>На нём открыто %n комнаты,</numerusform>
            <numerusform>На нём открыто %n комнат,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s) in them.</source>
        <translation>
            <numerusform>всего %n человек.</numerusform>
            <numerusform>всего %n человека.</numerusform>
            <numerusform>всего %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move what is still open after</source>
        <translation>&amp;Перенести оставшиеся комнаты через</translation>
    </message>
    <message>
        <source>Drain server</source>
        <translation>Освободить сервер</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Minutes until rooms are moved</source>
        <translation>Минуты до переноса комнат</translation>
    </message>
    <message>
        <source>Told to people in its rooms; may be empty</source>
        <translation>Показывается людям в его комнатах; можно оставить пустым</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>People in a room that moves go on on another server after a moment. Without a deadline rooms stay until everybody has left.</source>
        <translation>Когда комната переезжает, люди в ней через мгновение продолжат на другом сервере. Без крайнего срока комнаты остаются, пока все не выйдут.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Сообщение</translation>
    </message>
</context>
<context>
    <name>Console::EditorPanelBase</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>Со&amp;здать</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>С&amp;бросить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нечего отменять</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Нечего возвращать</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Saving shows both versions; “Revert” shows theirs.</source>
        <translation>Тем временем это изменил кто-то другой. При сохранении будут показаны обе версии; «Сбросить» покажет чужую.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Не сохранено. %1</translation>
    </message>
    <message>
        <source>Somebody has deleted this meanwhile. Saving adds it anew.</source>
        <translation>Тем временем это кто-то удалил. При сохранении оно будет создано заново.</translation>
    </message>
    <message>
        <source>“%1” is gone already.</source>
        <translation>«%1» уже удалено.</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <translation>«%1» не удалено. %2</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Это подключение только для чтения.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Отбросить введённые данные?</translation>
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
    <name>Console::Environment</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тестовая</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Предварительная</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Рабочая</translation>
    </message>
</context>
<context>
    <name>Console::ExplainPage</name>
    <message>
        <source>node %1</source>
        <translation>узел %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>метка %1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Открыта на</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Закрепление</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможен</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>невозможен</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>There are no rooms yet.</source>
        <translation>Комнат ещё нет.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Среди комнат нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>Search room</source>
        <translation>Поиск комнаты</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>The rooms are being fetched…</source>
        <translation>Загрузка комнат…</translation>
    </message>
    <message>
        <source>Nodes in the order of preference</source>
        <translation>Узлы в порядке предпочтения</translation>
    </message>
    <message>
        <source>Choose a room: the cluster tells where it would be opened now, and why there.</source>
        <translation>Выберите комнату: кластер покажет, где она открылась бы сейчас и почему именно там.</translation>
    </message>
    <message>
        <source>“%1” would be opened on %2: %3.</source>
        <translation>«%1» открылась бы на %2: %3.</translation>
    </message>
    <message>
        <source>The cluster is being asked…</source>
        <translation>Запрос к кластеру…</translation>
    </message>
    <message>
        <source>No node can take “%1” now.</source>
        <translation>Сейчас ни один узел не может принять «%1».</translation>
    </message>
    <message>
        <source>No room is chosen.</source>
        <translation>Комната не выбрана.</translation>
    </message>
</context>
<context>
    <name>Console::FilesPanel</name>
    <message>
        <source>there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Put there by</source>
        <translation>Кем добавлен</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Какие файлы</translation>
    </message>
    <message>
        <source>Files of rooms</source>
        <translation>Файлы комнат</translation>
    </message>
    <message>
        <source>Deleted files</source>
        <translation>Удалённые файлы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Search file, room or person (Ctrl+F)</source>
        <translation>Поиск по файлу, комнате или человеку (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Файлов нет.</translation>
    </message>
    <message>
        <source>No file matches “%1”.</source>
        <translation>Среди файлов нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Put the selected file into the bin</source>
        <translation>Поместить выбранный файл в корзину</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Восс&amp;тановить</translation>
    </message>
    <message>
        <source>Take the selected file out of the bin</source>
        <translation>Вернуть выбранный файл из корзины</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Rooms: %1, bins: %2, what accounts keep for themselves: %3</source>
        <translation>
            <numerusform>%n файл. Комнаты: %1, корзины: %2, личные файлы учётных записей: %3</numerusform>
            <numerusform>%n файла. Комнаты: %1, корзины: %2, личные файлы учётных записей: %3</numerusform>
            <numerusform>%n файлов. Комнаты: %1, корзины: %2, личные файлы учётных записей: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the file “%1” of the room “%2”?</source>
        <translation>Действительно удалить файл «%1» из комнаты «%2»?</translation>
    </message>
    <message>
        <source>People in the room no longer see it. It can be restored for seven days.</source>
        <translation>Люди в комнате больше не увидят его. Восстановить его можно в течение семи дней.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Удалить файл</translation>
    </message>
    <message>
        <source>The file “%1” was deleted.</source>
        <translation>Файл «%1» удалён.</translation>
    </message>
    <message>
        <source>The file “%1” is back in the room “%2”.</source>
        <translation>Файл «%1» снова в комнате «%2».</translation>
    </message>
</context>
<context>
    <name>Console::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать вводимое</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>Console::GroupMembers</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Make &amp;moderator</source>
        <translation>Сделать &amp;модератором</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Уб&amp;рать…</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Участники группы</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>В этой группе ещё никого нет.</translation>
    </message>
    <message>
        <source>“%1” does not moderate “%2” any more.</source>
        <translation>«%1» больше не модерирует «%2».</translation>
    </message>
    <message>
        <source>“%1” moderates “%2” now.</source>
        <translation>«%1» теперь модерирует «%2».</translation>
    </message>
    <message>
        <source>No &amp;moderator</source>
        <translation>Не &amp;модератор</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Добавить в %1</translation>
    </message>
    <message>
        <source>Search login, name or e-mail</source>
        <translation>Поиск по логину, имени или почте</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Добавить в группу</translation>
    </message>
    <message>
        <source>“%1” is in “%2” now.</source>
        <translation>«%1» теперь в «%2».</translation>
    </message>
    <message>
        <source>Take “%1” out of “%2”?</source>
        <translation>Убрать «%1» из «%2»?</translation>
    </message>
    <message>
        <source>The user loses the rooms that only this group may enter.</source>
        <translation>Пользователь потеряет комнаты, доступные только этой группе.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>“%1” is not in “%2” any more.</source>
        <translation>«%1» больше не в «%2».</translation>
    </message>
</context>
<context>
    <name>Console::GroupRooms</name>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>public: for everybody</source>
        <translation>открыта для всех</translation>
    </message>
    <message>
        <source>by its groups</source>
        <translation>через её группы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Уб&amp;рать…</translation>
    </message>
    <message>
        <source>Rooms of the group</source>
        <translation>Комнаты группы</translation>
    </message>
    <message>
        <source>This group has no rooms of its own yet.</source>
        <translation>У этой группы ещё нет своих комнат.</translation>
    </message>
    <message>
        <source>A room for %1</source>
        <translation>Комната для %1</translation>
    </message>
    <message>
        <source>Search name, comment or node</source>
        <translation>Поиск по имени, комментарию или узлу</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Добавить в группу</translation>
    </message>
    <message>
        <source>The members of “%1” may enter “%2” now.</source>
        <translation>Участники «%1» теперь могут входить в «%2».</translation>
    </message>
    <message>
        <source>Take the room “%1” from “%2”?</source>
        <translation>Убрать комнату «%1» из «%2»?</translation>
    </message>
    <message>
        <source>Its members may not enter it any more, unless it is public. Who is in it now stays.</source>
        <translation>Участники больше не смогут в неё входить, если она не открыта для всех. Те, кто сейчас в ней, останутся.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>“%1” is not a room of “%2” any more.</source>
        <translation>Комната «%1» больше не относится к «%2».</translation>
    </message>
</context>
<context>
    <name>Console::GroupsPanel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Не более %1 знаков.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Search name (Ctrl+F)</source>
        <translation>Поиск по имени (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no groups yet. Choose “New” to make the first.</source>
        <translation>Групп ещё нет. Нажмите «Создать», чтобы добавить первую.</translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation>Среди групп нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Enter a new group</source>
        <translation>Ввести новую группу</translation>
    </message>
    <message>
        <source>Delete the selected group</source>
        <translation>Удалить выбранную группу</translation>
    </message>
    <message>
        <source>Do you really want to delete the group “%1”?</source>
        <translation>Действительно удалить группу «%1»?</translation>
    </message>
    <message>
        <source>Its members and rooms stay, but rooms that only this group may enter are closed to them.</source>
        <translation>Её участники и комнаты останутся, но комнаты, доступные только этой группе, будут для них закрыты.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>The group “%1” was saved.</source>
        <translation>Группа «%1» сохранена.</translation>
    </message>
    <message>
        <source>The group “%1” was deleted.</source>
        <translation>Группа «%1» удалена.</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>группу «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::HeadlessVerify</name>
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
        <translation>пройдено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Ожидалось: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Получено: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>Stopping, and removing what the check has made…</source>
        <translation>Остановка и удаление созданного проверкой…</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>Не удаётся записать отчёт в %1: %2.</translation>
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
</context>
<context>
    <name>Console::HelpDock</name>
    <message>
        <source>Help: %1</source>
        <translation>Справка: %1</translation>
    </message>
    <message>
        <source>There is no help on this panel.</source>
        <translation>Для этого раздела нет справки.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Что вы видите</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Что можно сделать</translation>
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
    <name>Console::KeyringSecrets</name>
    <message>
        <source>The key ring was not opened.</source>
        <translation>Связка ключей не открыта.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The key ring did not take the password.</source>
        <translation>Связка ключей не приняла пароль.</translation>
    </message>
    <message>
        <source>The console keeps it until it ends.</source>
        <translation>Консоль хранит его до своего завершения.</translation>
    </message>
</context>
<context>
    <name>Console::Kick</name>
    <message>
        <source>Do you really want to remove %1 from the room %2?</source>
        <translation>Действительно удалить %1 из комнаты %2?</translation>
    </message>
    <message numerus="yes">
        <source>Do you really want to remove %n person(s) from their rooms?</source>
        <translation>
            <numerusform>Действительно удалить %n человека из комнат?</numerusform>
            <numerusform>Действительно удалить %n человек из комнат?</numerusform>
            <numerusform>Действительно удалить %n человек из комнат?</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is told that an administrator closed the session, and may enter again.</source>
        <translation>Человеку будет показано, что сеанс закрыл администратор; он сможет войти снова.</translation>
    </message>
    <message>
        <source>They are told that an administrator closed their session, and may enter again.</source>
        <translation>Им будет показано, что сеанс закрыл администратор; они смогут войти снова.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>Из комнат удалён %n человек.</numerusform>
            <numerusform>Из комнат удалено %n человека.</numerusform>
            <numerusform>Из комнат удалено %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) were removed from their rooms.</source>
        <translation>
            <numerusform>Из комнат удалено %1 из %n человека.</numerusform>
            <numerusform>Из комнат удалено %1 из %n человек.</numerusform>
            <numerusform>Из комнат удалено %1 из %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the room %2.</source>
        <translation>%1 больше не в комнате %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed from the room %2. %3</source>
        <translation>Не удалось удалить %1 из комнаты %2. %3</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
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
        <source>There are no mails.</source>
        <translation>Писем нет.</translation>
    </message>
    <message>
        <source>No mail matches “%1”.</source>
        <translation>Среди писем нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Take the selected mail out of the queue</source>
        <translation>Убрать выбранное письмо из очереди</translation>
    </message>
    <message>
        <source>Test &amp;mail…</source>
        <translation>Проверочное &amp;письмо…</translation>
    </message>
    <message>
        <source>Send a mail that says nothing but that mail works</source>
        <translation>Отправить письмо, которое сообщает только, что почта работает</translation>
    </message>
    <message>
        <source>Do you really want to delete the mail to %1?</source>
        <translation>Действительно удалить письмо для %1?</translation>
    </message>
    <message>
        <source>It was sent; only its entry here is lost.</source>
        <translation>Оно отправлено; пропадёт только запись о нём здесь.</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>Оно не будет отправлено.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>Удалить письмо</translation>
    </message>
    <message>
        <source>The mail to %1 was deleted.</source>
        <translation>Письмо для %1 удалено.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Проверочное письмо</translation>
    </message>
    <message>
        <source>Where shall the test mail go?</source>
        <translation>Куда отправить проверочное письмо?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>The test mail to %1 is in the queue; the list shows what comes of it.</source>
        <translation>Проверочное письмо для %1 в очереди; результат будет виден в списке.</translation>
    </message>
</context>
<context>
    <name>Console::MainWindow</name>
    <message>
        <source>Atrium Console</source>
        <translation>Консоль Atrium</translation>
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
    <message>
        <source>&amp;Trusted certificates…</source>
        <translation>&amp;Доверенные сертификаты…</translation>
    </message>
    <message>
        <source>&amp;Search commands…</source>
        <translation>Поиск &amp;команд…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Pause refreshing</source>
        <translation>&amp;Приостановить обновление</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Refreshing paused</source>
        <translation>Обновление приостановлено</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Приостановить обновление</translation>
    </message>
    <message>
        <source>Lists stay as they are; F5 fetches them once</source>
        <translation>Списки не меняются; F5 обновит их один раз</translation>
    </message>
    <message>
        <source>Keep lists as they are</source>
        <translation>Не обновлять списки</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>данные на %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>Console::MeshModel</name>
    <message>
        <source>%1 s late</source>
        <translation>опоздание %1 с</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адрес: %1</translation>
    </message>
    <message>
        <source>Last commit sent: %1, acknowledged: %2</source>
        <translation>Последний отправленный коммит: %1, подтверждён: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Ожидает отправки: %1</translation>
    </message>
    <message numerus="yes">
        <source>Connected anew: %n time(s)</source>
        <translation>
            <numerusform>Повторное подключение: %n раз</numerusform>
            <numerusform>Повторное подключение: %n раза</numerusform>
            <numerusform>Повторное подключение: %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Последняя ошибка: %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывает</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>к %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>from %1 to %2: %3</source>
        <translation>от %1 к %2: %3</translation>
    </message>
</context>
<context>
    <name>Console::MeshView</name>
    <message>
        <source>Commit channel from the node of the row to the node of the column</source>
        <translation>Канал коммитов от узла в строке к узлу в столбце</translation>
    </message>
    <message>
        <source>How commits get from the node of a row to the node of a column.</source>
        <translation>Как коммиты доходят от узла в строке до узла в столбце.</translation>
    </message>
    <message>
        <source>There are no nodes to connect.</source>
        <translation>Нет узлов для соединения.</translation>
    </message>
    <message>
        <source>A single node needs no commit channel.</source>
        <translation>Единственному узлу канал коммитов не нужен.</translation>
    </message>
    <message>
        <source>The commit channel is being looked at…</source>
        <translation>Проверка канала коммитов…</translation>
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
    <name>Console::Navigation</name>
    <message>
        <source>Panels</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Console::NodeCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1, лимит %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>спешат на %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>отстают на %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, вес %2</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Аренда</translation>
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
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Задержка коммитов</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Общие папки</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Освобождение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation>%1, не активен</translation>
    </message>
    <message>
        <source>Node %1: %2</source>
        <translation>Узел %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>⚠ %1: %2</source>
        <translation>⚠ %1: %2</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Медиасервер</translation>
    </message>
</context>
<context>
    <name>Console::NodeChoiceDialog</name>
    <message>
        <source>%1 (gets no rooms now)</source>
        <translation>%1 (сейчас не получает комнат)</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Узел</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 40.</source>
        <translation>Буквы, цифры, точки, дефисы и подчёркивания, не более 40.</translation>
    </message>
</context>
<context>
    <name>Console::NodeProblems</name>
    <message>
        <source>The cluster has not reported on %1 yet.</source>
        <translation>Кластер ещё не сообщил о %1.</translation>
    </message>
    <message>
        <source>If it stays so, look whether its number and address are right.</source>
        <translation>Если так и останется, проверьте номер и адрес узла.</translation>
    </message>
    <message>
        <source>%1 is late.</source>
        <translation>%1 опаздывает.</translation>
    </message>
    <message>
        <source>Look at the load of its machine and at its way to the database.</source>
        <translation>Проверьте нагрузку на его машину и её связь с базой данных.</translation>
    </message>
    <message>
        <source>%1 is draining.</source>
        <translation>%1 освобождается.</translation>
    </message>
    <message>
        <source>Undo it in Servers if the node shall get rooms again.</source>
        <translation>Отмените это в разделе «Серверы», если узел снова должен получать комнаты.</translation>
    </message>
    <message>
        <source>%1 is drained.</source>
        <translation>%1 освобождён.</translation>
    </message>
    <message>
        <source>It can be stopped or updated now; undo it in Servers afterwards.</source>
        <translation>Теперь его можно остановить или обновить; потом отмените освобождение в разделе «Серверы».</translation>
    </message>
    <message>
        <source>%1 is fenced.</source>
        <translation>%1 изолирован.</translation>
    </message>
    <message>
        <source>Restore its way to the database; it goes on by itself then.</source>
        <translation>Восстановите его связь с базой данных; дальше он продолжит сам.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <translation>%1 не отвечает.</translation>
    </message>
    <message>
        <source>Start its agent again. If the machine is certainly off, declare it dead in Servers, so that its rooms open elsewhere at once.</source>
        <translation>Запустите его агент снова. Если машина точно выключена, признайте узел выключенным в разделе «Серверы», чтобы его комнаты сразу открылись на других узлах.</translation>
    </message>
    <message>
        <source>%1 is active but stopped.</source>
        <translation>%1 активен, но остановлен.</translation>
    </message>
    <message>
        <source>Start its agent, or take “Active” off in Servers if it shall stay away.</source>
        <translation>Запустите его агент или снимите отметку «Активен» в разделе «Серверы», если он не должен работать.</translation>
    </message>
    <message numerus="yes">
        <source>%1 crashed %n time(s) in a row.</source>
        <translation>
            <numerusform>%1 упал %n раз.</numerusform>
            <numerusform>%1 упал %n раза подряд.</numerusform>
            <numerusform>%1 упал %n раз подряд.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets new rooms again at %1.</source>
        <translation>Он снова получит новые комнаты в %1.</translation>
    </message>
    <message>
        <source>Read the agent&apos;s log on its machine: the last lines before each start tell why.</source>
        <translation>Посмотрите журнал агента на его машине: причина — в последних строках перед каждым запуском.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s ahead of the database&apos;s.</source>
        <translation>Часы %1 спешат на %2 с относительно часов базы данных.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s behind the database&apos;s.</source>
        <translation>Часы %1 отстают на %2 с от часов базы данных.</translation>
    </message>
    <message>
        <source>Have its machine set the clock by NTP. Rooms are safe, but times in its logs are wrong.</source>
        <translation>Настройте на его машине синхронизацию часов по NTP. Комнатам это не вредит, но время в его журналах неверное.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n room(s).</source>
        <translation>
            <numerusform>%1 достиг лимита: %n комната.</numerusform>
            <numerusform>%1 достиг лимита: %n комнаты.</numerusform>
            <numerusform>%1 достиг лимита: %n комнат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at its limit of %n people.</source>
        <translation>
            <numerusform>%1 достиг лимита: %n человек.</numerusform>
            <numerusform>%1 достиг лимита: %n человека.</numerusform>
            <numerusform>%1 достиг лимита: %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gets no new rooms. Raise the limit in Servers, or add a node.</source>
        <translation>Он не получает новых комнат. Увеличьте лимит в разделе «Серверы» или добавьте узел.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>На узлах разные версии: %1.</translation>
    </message>
    <message>
        <source>Drain and update one node after the other until all run the same.</source>
        <translation>Освобождайте и обновляйте узлы по одному, пока на всех не будет одна версия.</translation>
    </message>
    <message numerus="yes">
        <source>The media server of %1 is at its limit of %n stream(s).</source>
        <translation>
            <numerusform>Медиасервер узла %1 достиг своего предела в %n поток.</numerusform>
            <numerusform>Медиасервер узла %1 достиг своего предела в %n потока.</numerusform>
            <numerusform>Медиасервер узла %1 достиг своего предела в %n потоков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms that need one open elsewhere. Raise media.streams in the node&apos;s configuration, or give another node a media server.</source>
        <translation>Комнаты, которым он нужен, открываются на других узлах. Увеличьте media.streams в конфигурации узла или дайте медиасервер другому узлу.</translation>
    </message>
    <message>
        <source>The media server of %1 is down: nobody hears or sees anybody in its rooms that use it.</source>
        <translation>Медиасервер узла %1 не работает: в его комнатах, которые им пользуются, никто никого не слышит и не видит.</translation>
    </message>
    <message>
        <source>Start Janus on its machine; &quot;atrium-agent check media&quot; there tells what is wrong.</source>
        <translation>Запустите Janus на его машине; &quot;atrium-agent check media&quot; там покажет, в чём дело.</translation>
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
        <source>%1 needs --server, --user and --password-file.</source>
        <translation>Для %1 нужны --server, --user и --password-file.</translation>
    </message>
    <message>
        <source>--screenshot and --verify cannot be used together.</source>
        <translation>--screenshot и --verify нельзя использовать вместе.</translation>
    </message>
    <message>
        <source>--report needs --verify.</source>
        <translation>Для --report нужен --verify.</translation>
    </message>
    <message>
        <source>The name of the report must end in .json or in .xml (JUnit).</source>
        <translation>Имя отчёта должно заканчиваться на .json или .xml (JUnit).</translation>
    </message>
    <message>
        <source>Checks the cluster without a window: ends with 0 if it works, with 1 if not.</source>
        <translation>Проверяет кластер без окна: завершается с кодом 0, если он работает, и 1, если нет.</translation>
    </message>
    <message>
        <source>File for the report of --verify: JSON if it ends in .json, JUnit in .xml.</source>
        <translation>Файл отчёта для --verify: JSON, если имя заканчивается на .json, JUnit — если на .xml.</translation>
    </message>
    <message>
        <source>“%1” is no option; see --help.</source>
        <translation>Нет параметра «%1»; см. --help.</translation>
    </message>
</context>
<context>
    <name>Console::OverviewPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>The cluster is being looked at…</source>
        <translation>Проверка кластера…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Commit channel</source>
        <translation>Канал коммитов</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Load of each node</source>
        <translation>Нагрузка каждого узла</translation>
    </message>
    <message>
        <source>Commit lag</source>
        <translation>Задержка коммитов</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>The nodes could not be refreshed. %1</source>
        <translation>Не удалось обновить узлы. %1</translation>
    </message>
    <message>
        <source>The commit channel could not be refreshed. %1</source>
        <translation>Не удалось обновить канал коммитов. %1</translation>
    </message>
    <message>
        <source>The shared folders could not be refreshed. %1</source>
        <translation>Не удалось обновить общие папки. %1</translation>
    </message>
    <message>
        <source>The mails could not be refreshed. %1</source>
        <translation>Не удалось обновить письма. %1</translation>
    </message>
    <message>
        <source>The jobs could not be refreshed. %1</source>
        <translation>Не удалось обновить задания. %1</translation>
    </message>
    <message>
        <source>The state of the cluster is not known yet.</source>
        <translation>Состояние кластера ещё неизвестно.</translation>
    </message>
    <message>
        <source>This cluster has no servers yet.</source>
        <translation>В этом кластере ещё нет серверов.</translation>
    </message>
    <message>
        <source>The nodes are being fetched…</source>
        <translation>Загрузка узлов…</translation>
    </message>
    <message>
        <source>The audit log could not be refreshed. %1</source>
        <translation>Не удалось обновить журнал аудита. %1</translation>
    </message>
</context>
<context>
    <name>Console::PanelHelp</name>
    <message>
        <source>The state of the whole cluster on one page. The sentence at the top tells whether people can work. Below it stand the problems there are, a card for each node, the commit channel between the nodes, and charts of the last hour.</source>
        <translation>Состояние всего кластера на одной странице. Фраза вверху говорит, можно ли работать. Ниже — имеющиеся проблемы, карточка каждого узла, канал коммитов между узлами и графики за последний час.</translation>
    </message>
    <message>
        <source>A card tells a node&apos;s state, its rooms, its people and its load. The commit channel brings what one node changes to the others at once: each cell tells how well that works from the node of its row to the node of its column. The charts begin when the console connects.</source>
        <translation>На карточке видны состояние узла, его комнаты, люди и нагрузка. По каналу коммитов изменения на одном узле сразу попадают на другие: каждая ячейка показывает, как это работает от узла в строке к узлу в столбце. Графики начинаются с подключения консоли.</translation>
    </message>
    <message>
        <source>Begin with the first problem, which is the most urgent: each says what to do about it. A problem vanishes by itself as soon as its cause is gone.</source>
        <translation>Начните с первой проблемы, она самая срочная: у каждой указано, что делать. Проблема исчезает сама, как только устранена её причина.</translation>
    </message>
    <message>
        <source>The nodes of the cluster. The list holds what administrators entered and what each node reports; beside it is the selected one in full.</source>
        <translation>Узлы кластера. В списке — то, что ввели администраторы, и то, что сообщает каждый узел; рядом подробно показан выбранный узел.</translation>
    </message>
    <message>
        <source>A node that is up gets new rooms, a joining one has just started. A late one has been silent for some seconds: it keeps its rooms but gets no new ones. A draining node is being emptied, a drained one is empty. A fenced node has closed its rooms because it lost the database. A dead one was silent until its rooms moved. A stopped one ended cleanly.</source>
        <translation>Работающий узел получает новые комнаты, запускающийся только что начал работу. Опаздывающий несколько секунд молчит: он сохраняет свои комнаты, но новых не получает. Освобождающийся постепенно пустеет, освобождённый пуст. Изолированный закрыл свои комнаты, так как потерял базу данных. Неотвечающий молчал, пока его комнаты не переехали. Остановленный завершил работу штатно.</translation>
    </message>
    <message>
        <source>Add server leads step by step until a new node works. Deactivate keeps new rooms away, Drain empties a node for maintenance, Declare dead says that a silent one is certainly off, so that its rooms open elsewhere. Save stores the form; refreshing never overwrites what you are typing.</source>
        <translation>«Добавить сервер» шаг за шагом ведёт к работающему узлу. «Деактивировать» — узел не получает новых комнат, «Освободить» — узел пустеет для обслуживания, «Признать выключенным» — молчащий узел точно выключен и его комнаты сразу откроются на других. «Сохранить» сохраняет форму; обновление никогда не затирает то, что вы вводите.</translation>
    </message>
    <message>
        <source>All rooms of the cluster, open or not: where each one is open and how many people are in it. Beside the list are the settings of the selected room, the people in it, and why it is, or would be, on its node.</source>
        <translation>Все комнаты кластера, открытые и нет: где открыта каждая и сколько в ней людей. Рядом со списком — настройки выбранной комнаты, люди в ней и причина, по которой она открыта или открылась бы на своём узле.</translation>
    </message>
    <message>
        <source>A room opens when the first person enters and closes when it has been empty for a while. People counts those who are in, of those who fit. A pinned room opens only on the node, or on nodes with the label, that it is pinned to.</source>
        <translation>Комната открывается, когда входит первый человек, и закрывается, когда какое-то время пуста. В столбце «Люди» видно, сколько человек в комнате и сколько помещается. Закреплённая комната открывается только на своём узле или на узлах с нужной меткой.</translation>
    </message>
    <message>
        <source>New makes a room, Save stores the settings, Delete removes a room with all it holds. Move takes an open room to another node, where its people go on after a moment. Pin says where it must open. Empty sends everybody out. Each of them asks before it does anything.</source>
        <translation>«Создать» добавляет комнату, «Сохранить» сохраняет настройки, «Удалить» убирает комнату со всем содержимым. «Перенести» переводит открытую комнату на другой узел, и люди через мгновение продолжают там. «Закрепить» задаёт, где она должна открываться. «Освободить» удаляет из неё всех. Перед каждым действием задаётся вопрос.</translation>
    </message>
    <message>
        <source>Everybody who is connected to any node of the cluster, whether in a room or not. The list refreshes itself; more rows come as you scroll down. Beside it stands what is known of the selected person.</source>
        <translation>Все, кто подключён к любому узлу кластера, в комнате или нет. Список обновляется сам; при прокрутке вниз появляются новые строки. Рядом показано, что известно о выбранном человеке.</translation>
    </message>
    <message>
        <source>Connected since is a time of your own zone. Server names the node that serves the person, with its number in brackets. The IP address is the one that the node sees, which may be that of a proxy. Somebody who is in no room is logged in and looks at the list of rooms.</source>
        <translation>Время «Подключён с» указано в вашем часовом поясе. «Сервер» — узел, который обслуживает человека, с номером в скобках. IP-адрес — тот, который видит узел; это может быть адрес прокси. Тот, кто вне комнат, вошёл в систему и смотрит список комнат.</translation>
    </message>
    <message>
        <source>The search and the order of the rows are those of the whole cluster. Kick removes the selected people from their rooms after a question, and tells of each whether it worked; they may enter again.</source>
        <translation>Поиск и порядок строк действуют для всего кластера. «Удалить» после вопроса убирает выбранных людей из их комнат и сообщает о каждом, получилось ли; они могут войти снова.</translation>
    </message>
    <message>
        <source>How rooms are spread over the nodes: how evenly the load is spread now, where a room would open, and what would happen if a node were lost, emptied or added.</source>
        <translation>Как комнаты распределены по узлам: насколько ровно распределена нагрузка сейчас, где открылась бы комната и что будет, если узел потерять, освободить или добавить.</translation>
    </message>
    <message>
        <source>The load of a node follows from its rooms or its people, by the placement rule. A node with a weight of 200 takes twice the load of one with 100. Limits, labels and pins come before the balance. Nodes that are not up, or not active, get no new rooms.</source>
        <translation>Нагрузка узла считается по его комнатам или людям, в зависимости от правила размещения. Узел с весом 200 берёт вдвое больше нагрузки, чем узел с весом 100. Лимиты, метки и закрепление важнее баланса. Узлы, которые не работают или не активны, новых комнат не получают.</translation>
    </message>
    <message>
        <source>Balance shows the nodes beside each other. Where would a room go asks the cluster about one room, and tells for each node why it was taken or not. What if only calculates: it changes nothing. Use it before you stop a node, to see whether the others can take its rooms.</source>
        <translation>«Баланс» показывает узлы рядом друг с другом. «Куда попадёт комната?» спрашивает кластер об одной комнате и показывает для каждого узла, почему он выбран или нет. «Что, если…» только считает и ничего не меняет. Проверьте так перед остановкой узла, примут ли другие его комнаты.</translation>
    </message>
    <message>
        <source>The accounts of the cluster: who may log in, under which name, and at which level. Accounts are the same on all nodes. The selected one is shown in full beside the list.</source>
        <translation>Учётные записи кластера: кто может входить, под каким именем и с каким уровнем. Они одинаковы на всех узлах. Выбранная подробно показана рядом со списком.</translation>
    </message>
    <message>
        <source>The login is what somebody types to enter; nobody else has it. Users enter rooms. Moderators moderate every room they are in. Administrators may do everything. Web-service users are for programs. An account of another system logs in through that system alone.</source>
        <translation>Логин вводят при входе; он есть только у одного человека. Пользователи входят в комнаты. Модераторы модерируют все комнаты, в которых находятся. Администраторам можно всё. Пользователи веб-службы — для программ. Учётная запись другой системы входит только через ту систему.</translation>
    </message>
    <message>
        <source>New enters an account, Save stores the form, Delete removes the selected one after a question. New web-service user makes an account for a program, Reset password makes a new password; both show it once. A new password ends the user&apos;s sessions everywhere.</source>
        <translation>«Создать» добавляет учётную запись, «Сохранить» сохраняет форму, «Удалить» после вопроса удаляет выбранную. «Создать для веб-службы» добавляет учётную запись для программы, «Сбросить пароль» создаёт новый пароль; пароль в обоих случаях показывается один раз. Новый пароль завершает все сеансы пользователя.</translation>
    </message>
    <message>
        <source>The groups that users belong to. A group is a set of people who share rooms, for instance a department or a class. The members and the rooms of the selected group are shown beside the list.</source>
        <translation>Группы, в которые входят пользователи. Группа — это люди с общими комнатами, например отдел или класс. Участники и комнаты выбранной группы показаны рядом со списком.</translation>
    </message>
    <message>
        <source>A user may be in several groups and may enter the rooms of all of them. A moderator of a group counts as a moderator in its rooms, without being one elsewhere.</source>
        <translation>Пользователь может быть в нескольких группах и входить в комнаты каждой из них. Модератор группы считается модератором в её комнатах, но не в других.</translation>
    </message>
    <message>
        <source>New enters a group, Save stores its name. Delete removes it after a question: its members and rooms stay, but rooms that only this group may enter are closed to its members. Members and rooms are added and taken away in the sheets beside the list.</source>
        <translation>«Создать» добавляет группу, «Сохранить» сохраняет её имя. «Удалить» после вопроса убирает её: участники и комнаты остаются, но комнаты, доступные только этой группе, закрываются для её участников. Участников и комнаты добавляют и убирают на вкладках рядом со списком.</translation>
    </message>
    <message>
        <source>Who is logged in to the cluster, how, and from where. One person may have several sessions, one for each device or program. A session lives on all nodes, so that it outlasts the end of one of them.</source>
        <translation>Кто вошёл в кластер, как и откуда. У одного человека может быть несколько сеансов, по одному на каждое устройство или программу. Сеанс живёт на всех узлах, поэтому завершение одного из них ему не мешает.</translation>
    </message>
    <message>
        <source>Logged in by tells the way: the page, a program that speaks SOAP, an invitation, or a link of another system. From is the address at which the session began. Last used tells when it was needed last, which may be some minutes ago although somebody is in a room.</source>
        <translation>«Способ входа» — страница, программа с SOAP, приглашение или ссылка другой системы. «Откуда» — адрес, с которого начат сеанс. «Последнее обращение» показывает, когда сеанс понадобился в последний раз; это может быть несколько минут назад, даже если человек в комнате.</translation>
    </message>
    <message>
        <source>End sessions logs the selected user out everywhere after a question; the person leaves rooms and must log in again. Export writes all that matches the search into a file for spreadsheets.</source>
        <translation>«Завершить сеансы» после вопроса завершает все сеансы выбранного пользователя; он выходит из комнат и должен войти снова. «Экспорт» записывает всё найденное в файл для электронных таблиц.</translation>
    </message>
    <message>
        <source>The mails that the cluster writes, for instance invitations: those that wait, those that were sent and those that failed. What a mail says is not shown.</source>
        <translation>Письма, которые отправляет кластер, например приглашения: ожидающие, отправленные и неудачные. Текст писем не показывается.</translation>
    </message>
    <message>
        <source>A mail that waits is tried at the time its state names, later and later each time. One that failed was given up; its last error tells why. Sent, perhaps twice means that the node ended while the mail was on its way, so that it was sent once more.</source>
        <translation>Ожидающее письмо отправляется в указанное время; после каждой неудачи пауза растёт. Для неудачного попытки прекращены; почему — видно в последней ошибке. «Возможно, дважды» значит, что узел завершил работу во время отправки и письмо ушло ещё раз.</translation>
    </message>
    <message>
        <source>The list beside the search shows only mails of one state. Try again has the selected mail tried now, Delete takes it out of the queue. Test mail queues a mail that says nothing but that mail works: the list shows what comes of it.</source>
        <translation>Список рядом с поиском оставляет письма одного состояния. «Повторить» отправляет выбранное письмо сейчас, «Удалить» убирает его из очереди. «Проверочное письмо» ставит в очередь письмо, которое сообщает только, что почта работает: результат виден в списке.</translation>
    </message>
    <message>
        <source>The work that one node does for all from time to time, such as removing what has expired. The nodes agree who does a job, so that it is done once and goes on if a node ends.</source>
        <translation>Работа, которую время от времени выполняет один узел за всех, например удаление устаревшего. Узлы договариваются, кто берёт задание, поэтому оно выполняется один раз и не прекращается, если узел завершит работу.</translation>
    </message>
    <message>
        <source>Last done by node names the node that did the job last. Began and ended tell when, due next tells when it is done again. The outcome is done or the error that ended it. A job that is long overdue means that no node is able to do it: look at the outcome and at the servers.</source>
        <translation>«Последний узел» — тот, который последним выполнял задание. «Начато» и «Завершено» показывают, когда это было, «Следующий срок» — когда оно повторится. Результат — «выполнено» или ошибка, на которой всё прервалось. Если задание давно просрочено, его не может выполнить ни один узел: посмотрите результат и серверы.</translation>
    </message>
    <message>
        <source>There is nothing to start by hand: a job that failed is tried again when it is due. Export writes the list into a file for spreadsheets.</source>
        <translation>Вручную ничего запускать не нужно: неудачное задание повторится, когда подойдёт срок. «Экспорт» записывает список в файл для электронных таблиц.</translation>
    </message>
    <message>
        <source>Which node sees whose shared folders. Files of rooms lie in folders that nodes may have in common, for instance on a network drive. The line at the top tells the problems; the list holds what each node found.</source>
        <translation>Какой узел видит чьи общие папки. Файлы комнат лежат в папках, которые могут быть общими для узлов, например на сетевом диске. Строка вверху сообщает о проблемах; в списке — что обнаружил каждый узел.</translation>
    </message>
    <message>
        <source>Nodes leave marks in their folders and look for those of the others. A node that sees the mark of another uses the same folder. If it does not, files that are written at one node are missing at the other: a drive may not be mounted, or the configurations name different folders.</source>
        <translation>Узлы оставляют в своих папках метки и ищут там метки других. Узел, который видит метку другого, использует ту же папку. Если не видит, файлы, записанные на одном узле, недоступны на другом: возможно, диск не смонтирован или в конфигурациях указаны разные папки.</translation>
    </message>
    <message>
        <source>Check now has all nodes look at their folders at once, for instance after you mended a mount. Without it they look from time to time. Export writes the list into a file for spreadsheets.</source>
        <translation>«Проверить сейчас» — все узлы сразу проверят свои папки, например после исправления монтирования. Без этого они проверяют их время от времени. «Экспорт» записывает список в файл для электронных таблиц.</translation>
    </message>
    <message>
        <source>What a node runs with: every setting with its value, where the value comes from, and what it is for. Passwords and other secrets are not shown.</source>
        <translation>С чем работает узел: каждая настройка, её значение, его источник и назначение. Пароли и другие секреты не показываются.</translation>
    </message>
    <message>
        <source>A value comes from the configuration file, the environment or the database, or is the default. Between nodes some settings differ as they may, such as a node&apos;s own address; others should be the same everywhere, such as the times that decide when a silent node is taken for dead.</source>
        <translation>Значение берётся из файла конфигурации, окружения или базы данных либо принято по умолчанию. Некоторым настройкам можно различаться между узлами, например собственному адресу узла; другие должны везде совпадать, например время, после которого молчащий узел считается неотвечающим.</translation>
    </message>
    <message>
        <source>Choose whose settings are shown. Changed only hides the defaults. Differs between nodes asks all nodes that run and shows where they do not agree. The placement rule is changed here; for other settings copy the line, write it into the file on the node, and start its agent again.</source>
        <translation>Выберите, чьи настройки показать. «Только изменённые» скрывает значения по умолчанию. «Различия между узлами» опрашивает все работающие узлы и показывает, что не совпадает. Правило размещения меняется здесь; для других настроек скопируйте строку, вставьте её в файл на узле и перезапустите его агент.</translation>
    </message>
    <message>
        <source>What was changed in the cluster, by whom, when and from where. The newest entry is the first. Entries can be neither edited nor deleted here.</source>
        <translation>Что изменено в кластере, кем, когда и откуда. Новые записи вверху. Изменить или удалить их здесь нельзя.</translation>
    </message>
    <message>
        <source>Action names what was attempted, for instance user.add; on what names the thing it was done to. By node tells which node did it; by a command means that it was typed at a shell. The outcome is done or the reason why it was refused.</source>
        <translation>«Действие» — что пытались сделать, например user.add; «Объект» — с чем. «Узел» показывает, какой узел это выполнил; «команда» — что это ввели в командной строке. Результат — «выполнено» или причина отказа.</translation>
    </message>
    <message>
        <source>The search looks into who, action and target, the list beside it cuts the log to a time. More rows come as you scroll down. Export writes all that matches, also what is not loaded yet, into a file for spreadsheets.</source>
        <translation>Поиск идёт по исполнителю, действию и объекту, список рядом ограничивает журнал по времени. При прокрутке вниз появляются новые строки. «Экспорт» записывает всё найденное, в том числе ещё не загруженное, в файл для электронных таблиц.</translation>
    </message>
    <message>
        <source>A check of the whole cluster from outside, as people use it: two throw-away users enter two throw-away rooms through every node, talk and leave. Running meetings are not disturbed.</source>
        <translation>Проверка всего кластера снаружи, так, как им пользуются люди: два временных пользователя входят в две временные комнаты через каждый узел, общаются и выходят. Идущим встречам это не мешает.</translation>
    </message>
    <message>
        <source>Each row is one step, with what was expected, what was seen and how long it took. A step that passed needs nothing. One that failed says what to do about it. Later steps are skipped then, but what the check has made is always removed.</source>
        <translation>Каждая строка — один шаг: что ожидалось, что получено и сколько времени это заняло. Пройденный шаг ничего не требует. У непройденного указано, что делать. Следующие шаги тогда пропускаются, но созданное проверкой всегда удаляется.</translation>
    </message>
    <message>
        <source>Verify cluster starts the check, Cancel gives it up and removes what it made. Earlier checks are kept in the list beside it. Save report writes the result as JSON, or as JUnit XML for build servers. The same check runs without a window by atrium-console --verify.</source>
        <translation>«Проверить кластер» запускает проверку, «Отмена» прерывает её и удаляет созданное. Прежние проверки хранятся в списке рядом. «Сохранить отчёт» записывает результат в JSON или в JUnit XML для серверов сборки. Ту же проверку без окна выполняет atrium-console --verify.</translation>
    </message>
    <message>
        <source>The files that people have put into rooms, and what all files take. What accounts keep for themselves is counted and shown to nobody else.</source>
        <translation>Файлы, которые люди добавили в комнаты, и место, занятое всеми файлами. Личные файлы учётных записей учитываются, но никому другому не показываются.</translation>
    </message>
    <message>
        <source>Preview tells whether there are pictures of a file&apos;s pages; where it failed, its tool tip says why. Files that were deleted lie in their room&apos;s bin for seven days, and count as used space until they are gone or other files need it.</source>
        <translation>«Просмотр» показывает, есть ли изображения страниц файла; если создать их не удалось, причина указана во всплывающей подсказке. Удалённые файлы семь дней лежат в корзине своей комнаты и считаются занятым местом, пока не исчезнут или пока место не понадобится другим файлам.</translation>
    </message>
    <message>
        <source>The list beside the search shows what is there or what was deleted. Delete puts a file into the bin, at once for everybody in the room; Restore brings it back.</source>
        <translation>Список рядом с поиском показывает имеющиеся или удалённые файлы. «Удалить» помещает файл в корзину, сразу для всех в комнате; «Восстановить» возвращает его.</translation>
    </message>
    <message>
        <source>The recordings of all rooms. Moderators start them in their rooms, programs by SOAP; they belong to the room, whichever node it is open on.</source>
        <translation>Записи всех комнат. Модераторы начинают их в своих комнатах, программы — через SOAP; запись относится к комнате, на каком бы узле та ни была открыта.</translation>
    </message>
    <message>
        <source>When a recording has ended it waits until a node has time to convert it. Where that failed, the tool tip of its state says why; it is tried three times. Node names the one that records or converts it, or did.</source>
        <translation>Законченная запись ждёт, пока у какого-нибудь узла найдётся время её преобразовать. Если это не удалось, причина указана во всплывающей подсказке состояния; делается три попытки. «Узел» — тот, который ведёт или преобразует запись, либо делал это раньше.</translation>
    </message>
    <message>
        <source>Delete removes the selected recording with all its files after a question, for good. One that is still being recorded must be stopped first. People play recordings in the page.</source>
        <translation>«Удалить» после вопроса безвозвратно удаляет выбранную запись со всеми её файлами. Запись, которая ещё идёт, нужно сначала остановить. Смотрят записи на странице.</translation>
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
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Общие папки</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>Console::PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Последний %n день</numerusform>
            <numerusform>Последние %n дня</numerusform>
            <numerusform>Последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Период по дням</translation>
    </message>
</context>
<context>
    <name>Console::PickDialog</name>
    <message>
        <source>The list is being fetched…</source>
        <translation>Загрузка списка…</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>Выбирать не из чего.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Нет совпадений с «%1».</translation>
    </message>
</context>
<context>
    <name>Console::PlacementPanel</name>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Баланс</translation>
    </message>
    <message>
        <source>&amp;Where would a room go?</source>
        <translation>Куда попа&amp;дёт комната?</translation>
    </message>
    <message>
        <source>Wha&amp;t if…</source>
        <translation>&amp;Что, если…</translation>
    </message>
    <message>
        <source>Not everything could be refreshed. %1</source>
        <translation>Не всё удалось обновить. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) running</source>
        <translation>
            <numerusform>работает %n узел</numerusform>
            <numerusform>работает %n узла</numerusform>
            <numerusform>работает %n узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open room(s)</source>
        <translation>
            <numerusform>%n открытая комната</numerusform>
            <numerusform>%n открытые комнаты</numerusform>
            <numerusform>%n открытых комнат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::PlacementRule</name>
    <message>
        <source>By the size of rooms</source>
        <translation>По размеру комнат</translation>
    </message>
    <message>
        <source>By the people present</source>
        <translation>По числу людей</translation>
    </message>
    <message>
        <source>A node&apos;s load is the sum of the configured sizes of its open rooms, however many people are in them. This suits rooms that fill up.</source>
        <translation>Нагрузка узла — сумма заданных размеров его открытых комнат, сколько бы людей в них ни было. Подходит, если комнаты заполняются.</translation>
    </message>
    <message>
        <source>A node&apos;s load is the number of people in its rooms; a room younger than 15 minutes counts as its configured size. This suits rooms that are larger than what is used of them.</source>
        <translation>Нагрузка узла — число людей в его комнатах; комната младше 15 минут считается по заданному размеру. Подходит, если комнаты обычно заполнены лишь частично.</translation>
    </message>
</context>
<context>
    <name>Console::PlacementRuleBox</name>
    <message>
        <source>Change the r&amp;ule…</source>
        <translation>Изменить п&amp;равило…</translation>
    </message>
    <message>
        <source>&amp;Placement rule of the cluster:</source>
        <translation>&amp;Правило размещения в кластере:</translation>
    </message>
    <message>
        <source>You are connected read-only: nothing can be changed.</source>
        <translation>Подключение только для чтения: ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Asks before it changes anything</source>
        <translation>Перед изменением будет задан вопрос</translation>
    </message>
    <message>
        <source>The rule is being fetched…</source>
        <translation>Загрузка правила…</translation>
    </message>
    <message>
        <source>%1 → %2. %3</source>
        <translation>%1 → %2. %3</translation>
    </message>
    <message>
        <source>Do you really want to change the placement rule from “%1” to “%2”?</source>
        <translation>Действительно изменить правило размещения с «%1» на «%2»?</translation>
    </message>
    <message>
        <source>%1
It counts for the whole cluster from now on. Rooms that are open stay where they are; the next ones are placed by the new rule.</source>
        <translation>%1
Оно сразу начнёт действовать для всего кластера. Открытые комнаты останутся на месте; следующие будут размещаться по новому правилу.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>The rule was not changed. %1</source>
        <translation>Правило не изменено. %1</translation>
    </message>
    <message>
        <source>The cluster places rooms now: %1.</source>
        <translation>Теперь кластер размещает комнаты так: %1.</translation>
    </message>
</context>
<context>
    <name>Console::ProblemList</name>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>К серверам</translation>
    </message>
    <message>
        <source>Go to Shares</source>
        <translation>К общим папкам</translation>
    </message>
    <message>
        <source>Go to Mails</source>
        <translation>К письмам</translation>
    </message>
    <message>
        <source>Go to Jobs</source>
        <translation>К заданиям</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less urgent</source>
        <translation>
            <numerusform>и ещё %n, менее срочная</numerusform>
            <numerusform>и ещё %n, менее срочные</numerusform>
            <numerusform>и ещё %n, менее срочных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console::ProfileDraft</name>
    <message>
        <source>Enter the user.</source>
        <translation>Введите пользователя.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Профиль с таким именем уже есть.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>⚠ With http:// the password crosses the network unprotected. Use https:// outside of a trusted network.</source>
        <translation>⚠ С http:// пароль передаётся по сети незащищённым. Вне доверенной сети используйте https://.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Запо&amp;мнить пароль</translation>
    </message>
    <message>
        <source>Na&amp;me, environment, read-only</source>
        <translation>Имя, среда, только &amp;чтение</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>&amp;Имя профиля</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Ср&amp;еда</translation>
    </message>
    <message>
        <source>Read-&amp;only: nothing can be changed through it</source>
        <translation>&amp;Только чтение: через него ничего нельзя изменить</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Другие узлы</translation>
    </message>
    <message>
        <source>It is kept in the key ring of your desktop.</source>
        <translation>Пароль хранится в связке ключей вашего рабочего стола.</translation>
    </message>
    <message>
        <source>There is no key ring here: the console keeps it until it ends, then asks again.</source>
        <translation>Связки ключей здесь нет: консоль хранит пароль до своего завершения, затем спросит снова.</translation>
    </message>
    <message>
        <source>The cluster tells them once you are connected.</source>
        <translation>Кластер сообщит их после подключения.</translation>
    </message>
</context>
<context>
    <name>Console::ProfileList</name>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранён</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Среда: %1</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Нет подходящих профилей.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter of the profiles</source>
        <translation>Фильтр профилей</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Со&amp;здать</translation>
    </message>
</context>
<context>
    <name>Console::RecordingsPanel</name>
    <message>
        <source>is being recorded</source>
        <translation>идёт запись</translation>
    </message>
    <message>
        <source>waits to be converted</source>
        <translation>ждёт преобразования</translation>
    </message>
    <message>
        <source>is being converted, %1 %</source>
        <translation>преобразуется, %1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>преобразовать не удалось</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готова</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Кем начата</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Search recording, room or person (Ctrl+F)</source>
        <translation>Поиск по записи, комнате или человеку (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Записей нет.</translation>
    </message>
    <message>
        <source>No recording matches “%1”.</source>
        <translation>Среди записей нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Delete the selected recording for good</source>
        <translation>Безвозвратно удалить выбранную запись</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you really want to delete the recording “%1”?</source>
        <translation>Действительно удалить запись «%1»?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть её будет нельзя.</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>The recording “%1” was deleted.</source>
        <translation>Запись «%1» удалена.</translation>
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
    <message>
        <source>Stop &amp;export</source>
        <translation>Прервать &amp;экспорт</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Экспорт прерван; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Console::RoomForm</name>
    <message>
        <source>Conference</source>
        <translation>Конференции</translation>
    </message>
    <message>
        <source>Restricted (lecture)</source>
        <translation>Доклады (лекции)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Users may ask to speak</source>
        <translation>Можно просить слова</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>Можно записывать</translation>
    </message>
    <message>
        <source>Waits for the recording to begin</source>
        <translation>Ждёт начала записи</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Только звук</translation>
    </message>
    <message>
        <source>Camera is chosen by itself</source>
        <translation>Камера выбирается автоматически</translation>
    </message>
    <message>
        <source>Shows whose microphone is on</source>
        <translation>Видно, у кого включён микрофон</translation>
    </message>
    <message>
        <source>Fonts may be chosen</source>
        <translation>Можно выбирать шрифты</translation>
    </message>
    <message>
        <source>Chat is open at first</source>
        <translation>Чат открыт сразу</translation>
    </message>
    <message>
        <source>Files are open at first</source>
        <translation>Файлы открыты сразу</translation>
    </message>
    <message>
        <source>Without top bar</source>
        <translation>Без верхней панели</translation>
    </message>
    <message>
        <source>Without chat</source>
        <translation>Без чата</translation>
    </message>
    <message>
        <source>Without activities</source>
        <translation>Без событий</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Без файлов</translation>
    </message>
    <message>
        <source>Without menu of actions</source>
        <translation>Без меню действий</translation>
    </message>
    <message>
        <source>Without screen sharing</source>
        <translation>Без показа экрана</translation>
    </message>
    <message>
        <source>Without whiteboard</source>
        <translation>Без доски</translation>
    </message>
    <message>
        <source>Made for one meeting of the calendar</source>
        <translation>Создана для одной встречи календаря</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Не более %1 знаков.</translation>
    </message>
    <message>
        <source>Enter a whole number, or nothing.</source>
        <translation>Введите целое число или оставьте пустым.</translation>
    </message>
    <message>
        <source>Name the program above that knows the room by this number.</source>
        <translation>Укажите выше программу, которая знает комнату под этим номером.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>Число &amp;мест</translation>
    </message>
    <message>
        <source> persons</source>
        <translation> чел.</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Комментари&amp;й</translation>
    </message>
    <message>
        <source>Who may come in</source>
        <translation>Кому можно входить</translation>
    </message>
    <message>
        <source>&amp;Public</source>
        <translation>Откр&amp;ыта для всех</translation>
    </message>
    <message>
        <source>Else members of its groups, its moderators and administrators alone.</source>
        <translation>Иначе — только участникам её групп, её модераторам и администраторам.</translation>
    </message>
    <message>
        <source>Close&amp;d</source>
        <translation>Зак&amp;рыта</translation>
    </message>
    <message>
        <source>Nobody comes in until it is opened again.</source>
        <translation>Никто не войдёт, пока её снова не откроют.</translation>
    </message>
    <message>
        <source>L&amp;eads to</source>
        <translation>В&amp;едёт на</translation>
    </message>
    <message>
        <source>Web address for people who come while it is closed or when a demo ends.</source>
        <translation>Веб-адрес для тех, кто приходит, когда она закрыта, или когда демо заканчивается.</translation>
    </message>
    <message>
        <source>De&amp;mo time</source>
        <translation>Д&amp;лительность демо</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> с</translation>
    </message>
    <message>
        <source>no demo room</source>
        <translation>не демо</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Модерация</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Владеле&amp;ц</translation>
    </message>
    <message>
        <source>Login of the user who may change it besides administrators.</source>
        <translation>Логин пользователя, который может изменять её наряду с администраторами.</translation>
    </message>
    <message>
        <source>Mode&amp;rators</source>
        <translation>Мо&amp;дераторы</translation>
    </message>
    <message>
        <source>Logins, with commas. They moderate whenever they are in.</source>
        <translation>Логины через запятую. Они модерируют всегда, когда находятся в комнате.</translation>
    </message>
    <message>
        <source>Waits for a moderator</source>
        <translation>Ждёт модератора</translation>
    </message>
    <message>
        <source>Moderated chat</source>
        <translation>Модерируемый чат</translation>
    </message>
    <message>
        <source>Moderators let messages through.</source>
        <translation>Сообщения пропускают модераторы.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Другая программа</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>For instance moodle.</source>
        <translation>Например, moodle.</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Её номер там</translation>
    </message>
    <message>
        <source>Needs a media server</source>
        <translation>Нужен медиасервер</translation>
    </message>
</context>
<context>
    <name>Console::RoomPeople</name>
    <message>
        <source>&amp;Kick…</source>
        <translation>Удалить из комнат&amp;ы…</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Люди в комнате</translation>
    </message>
    <message>
        <source>Nobody is in this room now.</source>
        <translation>Сейчас в этой комнате никого нет.</translation>
    </message>
</context>
<context>
    <name>Console::RoomPlacement</name>
    <message>
        <source>The room is not open. Whoever enters first opens it on the node that is marked below.</source>
        <translation>Комната не открыта. Первый вошедший откроет её на узле, отмеченном ниже.</translation>
    </message>
    <message numerus="yes">
        <source>The room is open on %1, with %n person(s) in it.</source>
        <translation>
            <numerusform>Комната открыта на %1, в ней %n человек.</numerusform>
            <numerusform>Комната открыта на %1, в ней %n человека.</numerusform>
            <numerusform>Комната открыта на %1, в ней %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is pinned to nodes with the label “%1”.</source>
        <translation>Она закреплена за узлами с меткой «%1».</translation>
    </message>
    <message>
        <source>It is pinned to node %1.</source>
        <translation>Она закреплена за узлом %1.</translation>
    </message>
    <message>
        <source>What speaks for and against each node</source>
        <translation>Доводы за и против каждого узла</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>был бы выбран</translation>
    </message>
    <message>
        <source>could be taken</source>
        <translation>мог бы быть выбран</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>не может быть выбран</translation>
    </message>
</context>
<context>
    <name>Console::RoomsPanel</name>
    <message>
        <source>label %1</source>
        <translation>метка %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>узел %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>public</source>
        <translation>открыта для всех</translation>
    </message>
    <message>
        <source>by invitation</source>
        <translation>по приглашению</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Открыта на</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Закрепление</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Search name, comment, program, node or id (Ctrl+F)</source>
        <translation>Поиск по имени, комментарию, программе, узлу или ID (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no rooms yet. Choose “New” to make the first.</source>
        <translation>Комнат ещё нет. Нажмите «Создать», чтобы добавить первую.</translation>
    </message>
    <message>
        <source>No room matches “%1”.</source>
        <translation>Среди комнат нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Комната %1</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новая комната</translation>
    </message>
    <message>
        <source>Enter a new room</source>
        <translation>Ввести новую комнату</translation>
    </message>
    <message>
        <source>Delete the selected room</source>
        <translation>Удалить выбранную комнату</translation>
    </message>
    <message>
        <source>Do you really want to delete the room “%1”?</source>
        <translation>Действительно удалить комнату «%1»?</translation>
    </message>
    <message>
        <source>People in it are sent out. Its chat, polls, whiteboard, files and invitations are lost.</source>
        <translation>Люди будут удалены из неё. Её чат, опросы, доска, файлы и приглашения будут потеряны.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Удалить комнату</translation>
    </message>
    <message>
        <source>The room “%1” was saved.</source>
        <translation>Комната «%1» сохранена.</translation>
    </message>
    <message>
        <source>The room “%1” was deleted.</source>
        <translation>Комната «%1» удалена.</translation>
    </message>
    <message>
        <source>the room “%1”</source>
        <translation>комнату «%1»</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Перенести…</translation>
    </message>
    <message>
        <source>Move the open room to another node</source>
        <translation>Перенести открытую комнату на другой узел</translation>
    </message>
    <message>
        <source>P&amp;in…</source>
        <translation>З&amp;акрепить…</translation>
    </message>
    <message>
        <source>Say where the room must be opened</source>
        <translation>Задать, где должна открываться комната</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Освободить…</translation>
    </message>
    <message>
        <source>Send everybody out of the room</source>
        <translation>Удалить всех из комнаты</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Размещение</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n комната</numerusform>
            <numerusform>%n комнаты</numerusform>
            <numerusform>%n комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is not open: there is nothing to move.</source>
        <translation>Комната не открыта: переносить нечего.</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Перенести комнату</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) in “%1” go on on the other node after a moment. Where to?</source>
        <translation>
            <numerusform>%n человек из «%1» через мгновение продолжит на другом узле. Куда перенести?</numerusform>
            <numerusform>%n человека из «%1» через мгновение продолжат на другом узле. Куда перенести?</numerusform>
            <numerusform>%n человек из «%1» через мгновение продолжат на другом узле. Куда перенести?</numerusform>
        </translation>
    </message>
    <message>
        <source>as the placement rule chooses</source>
        <translation>по правилу размещения</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Pin room</source>
        <translation>Закрепить комнату</translation>
    </message>
    <message>
        <source>Where must “%1” be opened? While no such node is there, nobody can enter it. If it is open, it stays where it is until it ends or is moved.</source>
        <translation>Где должна открываться «%1»? Пока подходящего узла нет, войти в неё нельзя. Если она открыта, то останется на месте, пока не закроется или её не перенесут.</translation>
    </message>
    <message>
        <source>anywhere, or by label</source>
        <translation>где угодно или по метке</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>Where “%1” is opened was saved.</source>
        <translation>Сохранено, где открывается «%1».</translation>
    </message>
    <message>
        <source>“%1” was not pinned. %2</source>
        <translation>«%1» не закреплена. %2</translation>
    </message>
    <message>
        <source>Empty room</source>
        <translation>Освободить комнату</translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?</source>
        <translation>
            <numerusform>Из «%1» будет удалён %n человек; войти снова можно. Какое сообщение показать?</numerusform>
            <numerusform>Из «%1» будут удалены все %n человека; войти снова можно. Какое сообщение показать?</numerusform>
            <numerusform>Из «%1» будут удалены все %n человек; войти снова можно. Какое сообщение показать?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send everybody out</source>
        <translation>Удалить всех</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Server A&amp;ddress</source>
        <translation>А&amp;дрес сервера</translation>
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
        <source>This node may be used: it gets rooms.</source>
        <translation>Этот узел можно использовать: он получает комнаты.</translation>
    </message>
    <message>
        <source>Where people reach it: 10.1.1.1 or node1.example.org</source>
        <translation>Где он доступен людям: 10.1.1.1 или node1.example.org</translation>
    </message>
    <message>
        <source>Leave it empty to keep the stored one.</source>
        <translation>Оставьте пустым, чтобы не менять сохранённый.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>We&amp;ight</source>
        <translation>В&amp;ес</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100.</source>
        <translation>Узел с весом 200 берёт вдвое больше нагрузки, чем узел с весом 100.</translation>
    </message>
    <message>
        <source>At most &amp;rooms</source>
        <translation>Лимит ком&amp;нат</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>At most p&amp;eople</source>
        <translation>Лимит люде&amp;й</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>Метк&amp;и</translation>
    </message>
    <message>
        <source>Words that rooms may be pinned to, with spaces: gpu quiet</source>
        <translation>Слова через пробел, за которыми можно закреплять комнаты: gpu quiet</translation>
    </message>
</context>
<context>
    <name>Console::ServerList</name>
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
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Последний сигнал</translation>
    </message>
    <message>
        <source>Media server</source>
        <translation>Медиасервер</translation>
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
    <message>
        <source>It is empty.</source>
        <translation>Он пуст.</translation>
    </message>
    <message numerus="yes">
        <source>Left on it: %n room(s)</source>
        <translation>
            <numerusform>На нём осталась %n комната,</numerusform>
            <numerusform>На нём осталось %n комнаты,</numerusform>
            <numerusform>На нём осталось %n комнат,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n person(s).</source>
        <translation>
            <numerusform>всего %n человек.</numerusform>
            <numerusform>всего %n человека.</numerusform>
            <numerusform>всего %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>They move at %1.</source>
        <translation>Перенос — в %1.</translation>
    </message>
    <message>
        <source>They stay until they end by themselves.</source>
        <translation>Они останутся, пока не закроются сами.</translation>
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
    <message>
        <source>Media server: %1</source>
        <translation>Медиасервер: %1</translation>
    </message>
</context>
<context>
    <name>Console::ServersPanel</name>
    <message>
        <source>Enter a new server</source>
        <translation>Ввести новый сервер</translation>
    </message>
    <message>
        <source>Take the selected server off the list</source>
        <translation>Убрать выбранный сервер из списка</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
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
        <source>The server “%1” was saved.</source>
        <translation>Сервер «%1» сохранён.</translation>
    </message>
    <message>
        <source>The node leaves the cluster: it gets no new rooms, and its settings here are lost.</source>
        <translation>Узел покинет кластер: новых комнат он не получит, его настройки здесь будут потеряны.</translation>
    </message>
    <message>
        <source>Delete server</source>
        <translation>Удалить сервер</translation>
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
        <source>Search name, address, comment or state (Ctrl+F)</source>
        <translation>Поиск по имени, адресу, комментарию или состоянию (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no servers in this cluster yet. Choose “Add server” to add the first.</source>
        <translation>В этом кластере ещё нет серверов. Нажмите «Добавить сервер», чтобы добавить первый.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Среди серверов нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>Do you really want to delete the server “%1”?</source>
        <translation>Действительно удалить сервер «%1»?</translation>
    </message>
    <message>
        <source>the server “%1”</source>
        <translation>сервер «%1»</translation>
    </message>
    <message>
        <source>Add ser&amp;ver…</source>
        <translation>Добавит&amp;ь сервер…</translation>
    </message>
    <message>
        <source>Add a server step by step, until it works</source>
        <translation>Добавить сервер шаг за шагом, пока он не заработает</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Log in to this server, with your own login</source>
        <translation>Войти на этот сервер под вашим логином</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Активи&amp;ровать</translation>
    </message>
    <message>
        <source>Whether the server may get rooms</source>
        <translation>Может ли сервер получать комнаты</translation>
    </message>
    <message>
        <source>Dr&amp;ain…</source>
        <translation>&amp;Освободить…</translation>
    </message>
    <message>
        <source>Empty the server, for maintenance</source>
        <translation>Освободить сервер для обслуживания</translation>
    </message>
    <message>
        <source>Declare &amp;dead…</source>
        <translation>Признать выкл&amp;юченным…</translation>
    </message>
    <message>
        <source>Say that a silent server is certainly off</source>
        <translation>Сообщить, что молчащий сервер точно выключен</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in rooms on it now. Drain it first, then they notice nothing.</source>
        <translation>
            <numerusform>Сейчас в его комнатах %n человек. Сначала освободите сервер, тогда никто ничего не заметит.</numerusform>
            <numerusform>Сейчас в его комнатах %n человека. Сначала освободите сервер, тогда никто ничего не заметит.</numerusform>
            <numerusform>Сейчас в его комнатах %n человек. Сначала освободите сервер, тогда никто ничего не заметит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>Деактиви&amp;ровать</translation>
    </message>
    <message>
        <source>End dr&amp;ain</source>
        <translation>Не &amp;освобождать</translation>
    </message>
    <message>
        <source>The server is no longer there.</source>
        <translation>Этого сервера больше нет.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Тем временем это изменил кто-то другой.</translation>
    </message>
    <message>
        <source>Logging in at %1…</source>
        <translation>Вход на %1…</translation>
    </message>
    <message>
        <source>“%1” may get rooms again.</source>
        <translation>«%1» снова может получать комнаты.</translation>
    </message>
    <message>
        <source>“%1” gets no new rooms; those that are open go on.</source>
        <translation>«%1» не получает новых комнат; открытые продолжают работать.</translation>
    </message>
    <message>
        <source>“%1” is being emptied.</source>
        <translation>«%1» освобождается.</translation>
    </message>
    <message>
        <source>“%1” is not emptied any more.</source>
        <translation>«%1» больше не освобождается.</translation>
    </message>
    <message>
        <source>Is “%1” certainly off?</source>
        <translation>«%1» точно выключен?</translation>
    </message>
    <message>
        <source>Its rooms open elsewhere at once. If it still runs and people reach it, they would sit in two copies of one room: be sure that it is switched off.</source>
        <translation>Его комнаты сразу откроются на других узлах. Если он ещё работает и доступен людям, они окажутся в двух копиях одной комнаты: убедитесь, что он выключен.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>Он выключен</translation>
    </message>
    <message>
        <source>The rooms of “%1” may open elsewhere now.</source>
        <translation>Комнаты «%1» теперь могут открываться на других узлах.</translation>
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
    <message>
        <source>program with a token</source>
        <translation>программа с токеном</translation>
    </message>
    <message>
        <source>End &amp;this session…</source>
        <translation>Завершить &amp;этот сеанс…</translation>
    </message>
    <message>
        <source>End the selected session alone, on all nodes</source>
        <translation>Завершить только выбранный сеанс, на всех узлах</translation>
    </message>
    <message>
        <source>Do you really want to end this session of %1?</source>
        <translation>Действительно завершить этот сеанс пользователя %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is sent out of rooms and must log in again. Other sessions of the user go on.</source>
        <translation>Тот, кто им пользуется, будет удалён из комнат и должен будет войти снова. Другие сеансы пользователя продолжатся.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>The session of %1 was ended.</source>
        <translation>Сеанс пользователя %1 завершён.</translation>
    </message>
</context>
<context>
    <name>Console::SettingDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ The nodes differ, but should not:</source>
        <translation>⚠ Узлы различаются, а не должны:</translation>
    </message>
    <message>
        <source>The nodes differ, as they may:</source>
        <translation>Узлы различаются, это допустимо:</translation>
    </message>
    <message>
        <source>Kind of the value</source>
        <translation>Вид значения</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>list, with commas</source>
        <translation>список через запятую</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>К&amp;опировать</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Скопировать эти строки</translation>
    </message>
    <message>
        <source>&amp;New value:</source>
        <translation>&amp;Новое значение:</translation>
    </message>
    <message>
        <source>In &amp;agent.toml:</source>
        <translation>Для &amp;agent.toml:</translation>
    </message>
    <message>
        <source>Choose a setting to read what it is for, and to prepare a change.</source>
        <translation>Выберите настройку, чтобы узнать её назначение и подготовить изменение.</translation>
    </message>
    <message>
        <source>The node does not tell what it is for.</source>
        <translation>Узел не сообщает, для чего она.</translation>
    </message>
    <message>
        <source>Write this into the file agent.toml on the machine of the node, in the section that is there already, then restart its agent. Nothing is changed from here.</source>
        <translation>Вставьте это в файл agent.toml на машине узла, в уже имеющийся раздел, и перезапустите его агент. Отсюда ничего не меняется.</translation>
    </message>
    <message>
        <source>On this node the variable %1 of the environment has the last word: change that.</source>
        <translation>На этом узле решает переменная окружения %1: измените её.</translation>
    </message>
    <message>
        <source>All nodes must have the same value.</source>
        <translation>Значение должно быть одинаковым на всех узлах.</translation>
    </message>
</context>
<context>
    <name>Console::ShareProblems</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>свободно %1 из %2</translation>
    </message>
    <message>
        <source>Look at the file server and the network of %1; mount the folder again if it stays so.</source>
        <translation>Проверьте файловый сервер и сеть %1; если не поможет, смонтируйте папку заново.</translation>
    </message>
    <message>
        <source>Give the agent of %1 the right to write into %2.</source>
        <translation>Дайте агенту %1 право записи в %2.</translation>
    </message>
    <message>
        <source>Give the agents of %1 and %2 the same user, or the right to read each other&apos;s files.</source>
        <translation>Запускайте агентов %1 и %2 под одним пользователем или дайте им право читать файлы друг друга.</translation>
    </message>
    <message>
        <source>Mount the folder itself on both nodes: a copy, however new, loses files.</source>
        <translation>Смонтируйте на обоих узлах саму папку: с копией, даже свежей, файлы теряются.</translation>
    </message>
    <message>
        <source>Mount the same folder on %1 and %2, and name it in files.%3 of both.</source>
        <translation>Смонтируйте одну и ту же папку на %1 и %2 и укажите её в files.%3 на обоих.</translation>
    </message>
    <message>
        <source>The folder %1 does not answer on %2.</source>
        <translation>Папка %1 не отвечает на %2.</translation>
    </message>
    <message>
        <source>%1 cannot write into the folder %2.</source>
        <translation>%1 не может писать в папку %2.</translation>
    </message>
    <message>
        <source>%1 finds in the folder %2 only old files of %3.</source>
        <translation>%1 находит в папке %2 только старые файлы %3.</translation>
    </message>
    <message>
        <source>%1 cannot read in the folder %2 what %3 wrote.</source>
        <translation>%1 не может прочитать в папке %2 записанное %3.</translation>
    </message>
    <message>
        <source>%1 does not find in the folder %2 what %3 wrote.</source>
        <translation>%1 не находит в папке %2 записанного %3.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only on %2.</source>
        <translation>Папка %1 доступна только для чтения на %2.</translation>
    </message>
    <message>
        <source>Mount it so that it can be written; a file system with errors turns read-only.</source>
        <translation>Смонтируйте её с возможностью записи; файловая система с ошибками переходит в режим только для чтения.</translation>
    </message>
    <message>
        <source>The folder %1 is full: %2 (%3).</source>
        <translation>Папка %1 заполнена: %2 (%3).</translation>
    </message>
    <message>
        <source>The folder %1 is nearly full: %2 (%3).</source>
        <translation>Папка %1 почти заполнена: %2 (%3).</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space.</source>
        <translation>Удалите ненужные файлы или выделите файловой системе больше места.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>full</source>
        <translation>заполнена</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>почти заполнена</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>доступна для записи</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>видна</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>не видна</translation>
    </message>
    <message>
        <source>old copy</source>
        <translation>старая копия</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>недоступна для чтения</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>недоступна для записи</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>не отвечает</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общая</translation>
    </message>
    <message>
        <source>no other node</source>
        <translation>нет других узлов</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленная</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>отдельная</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступна</translation>
    </message>
    <message>
        <source>Look whether the folder %1 is there and mounted on %2, whether its agent may write into it, and at the file server. “atrium-agent check” on %2 tells more.</source>
        <translation>Проверьте, есть ли папка %1 на %2 и смонтирована ли она, может ли его агент писать в неё, и файловый сервер. «atrium-agent check» на %2 расскажет больше.</translation>
    </message>
    <message>
        <source>%1 cannot use the folder %2. %3</source>
        <translation>%1 не может пользоваться папкой %2. %3</translation>
    </message>
    <message>
        <source>The folder %1 is slow on %2: a small file takes %3 ms.</source>
        <translation>Папка %1 на %2 медленная: маленький файл занимает %3 мс.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, at its disks and at the network to it: people wait for their files.</source>
        <translation>Проверьте нагрузку файлового сервера, его диски и сеть к нему: люди ждут своих файлов.</translation>
    </message>
    <message>
        <source>The folder %1 takes no more files, with %2 (%3).</source>
        <translation>Папка %1 больше не принимает файлы: %2 (%3).</translation>
    </message>
    <message>
        <source>Look at what is left for the agent there: space, inodes, its quota.</source>
        <translation>Посмотрите, что там осталось агенту: место, inode, квота.</translation>
    </message>
    <message>
        <source>Mount the same folder on all nodes, and name it in files.%1 of each. “atrium-agent check” prints the lines for it.</source>
        <translation>Смонтируйте одну и ту же папку на всех узлах и укажите её в files.%1 каждого. «atrium-agent check» печатает строки для этого.</translation>
    </message>
    <message>
        <source>Look at the file server, and whether the agents may read each other&apos;s files.</source>
        <translation>Проверьте файловый сервер и могут ли агенты читать файлы друг друга.</translation>
    </message>
</context>
<context>
    <name>Console::SharesModel</name>
    <message>
        <source>%1 of %2 free</source>
        <translation>свободно %1 из %2</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, только чтение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Откуда видна</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Кем записано</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Файловая система</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Молчит с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Отвечает за</translation>
    </message>
</context>
<context>
    <name>Console::SharesPanel</name>
    <message>
        <source>Shared folders</source>
        <translation>Общие папки</translation>
    </message>
    <message>
        <source>Search folder, node, state or path (Ctrl+F)</source>
        <translation>Поиск по папке, узлу, состоянию или пути (Ctrl+F)</translation>
    </message>
    <message>
        <source>No node has looked at its shared folders yet. “Check now” has them look.</source>
        <translation>Ни один узел ещё не проверил свои общие папки. Нажмите «Проверить сейчас», чтобы проверить их.</translation>
    </message>
    <message>
        <source>No shared folder matches “%1”.</source>
        <translation>Среди общих папок нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Проверить сейчас</translation>
    </message>
    <message>
        <source>Have all nodes look at their shared folders now</source>
        <translation>Проверить общие папки на всех узлах сейчас</translation>
    </message>
    <message>
        <source>The nodes look at their shared folders</source>
        <translation>Узлы проверяют свои общие папки</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of shared folders</source>
        <translation>
            <numerusform>%n запись об общих папках</numerusform>
            <numerusform>%n записи об общих папках</numerusform>
            <numerusform>%n записей об общих папках</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) stand in the list.</source>
        <translation>
            <numerusform>Ещё %n проблема — в списке.</numerusform>
            <numerusform>Ещё %n проблемы — в списке.</numerusform>
            <numerusform>Ещё %n проблем — в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes share all folders.</source>
        <translation>Все папки общие для всех узлов.</translation>
    </message>
    <message>
        <source>The nodes have looked at their shared folders.</source>
        <translation>Узлы проверили свои общие папки.</translation>
    </message>
    <message>
        <source>The shared folders were not checked. %1</source>
        <translation>Общие папки не проверены. %1</translation>
    </message>
</context>
<context>
    <name>Console::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Поиск в списке</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Menu of the selected row, also for its columns</source>
        <translation>Меню выбранной строки, в том числе для столбцов</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Вернуть отменённое</translation>
    </message>
</context>
<context>
    <name>Console::Simulation</name>
    <message>
        <source>New room %1</source>
        <translation>Новая комната %1</translation>
    </message>
    <message>
        <source>The highest load changes from %1 (%2) to %3 (%4).</source>
        <translation>Наибольшая нагрузка изменится с %1 (%2) на %3 (%4).</translation>
    </message>
    <message>
        <source>%1 has no open rooms: nothing would move.</source>
        <translation>У %1 нет открытых комнат: переносить было бы нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n room(s) would find no place.</source>
        <translation>
            <numerusform>Без места осталось бы: %1 из %n комнаты.</numerusform>
            <numerusform>Без места осталось бы: %1 из %n комнат.</numerusform>
            <numerusform>Без места осталось бы: %1 из %n комнат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the next %n room(s) would go to the new node; open rooms stay where they are.</source>
        <translation>
            <numerusform>На новый узел попало бы %1 из %n следующей комнаты; открытые остались бы на месте.</numerusform>
            <numerusform>На новый узел попало бы %1 из %n следующих комнат; открытые остались бы на месте.</numerusform>
            <numerusform>На новый узел попало бы %1 из %n следующих комнат; открытые остались бы на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n room(s) of %1 would find a place.</source>
        <translation>
            <numerusform>Место нашлось бы для %n комнаты с %1.</numerusform>
            <numerusform>Место нашлось бы для всех %n комнат с %1.</numerusform>
            <numerusform>Место нашлось бы для всех %n комнат с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Новый узел</translation>
    </message>
    <message>
        <source>Choose a node.</source>
        <translation>Выберите узел.</translation>
    </message>
</context>
<context>
    <name>Console::SoapConnection</name>
    <message>
        <source>It was deleted already.</source>
        <translation>Он уже удалён.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Сертификату %1 нет доверия.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server, then trust it.</source>
        <translation>Сравните его отпечаток с указанным на сервере, затем подтвердите доверие.</translation>
    </message>
    <message>
        <source>The node refused that.</source>
        <translation>Узел отказал в этом.</translation>
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
    <message>
        <source>This connection is read-only.</source>
        <translation>Это подключение только для чтения.</translation>
    </message>
    <message>
        <source>Choose a profile that may change things, or take the mark off this one.</source>
        <translation>Выберите профиль с правом изменений или снимите отметку «Только чтение» с этого.</translation>
    </message>
</context>
<context>
    <name>Console::TableView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Копировать &amp;ячейку</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>С&amp;бросить столбцы</translation>
    </message>
</context>
<context>
    <name>Console::TomlLines</name>
    <message>
        <source>Enter true or false.</source>
        <translation>Введите true или false.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введите целое число.</translation>
    </message>
</context>
<context>
    <name>Console::TrendChart</name>
    <message>
        <source>%1: there is too little to draw yet.</source>
        <translation>%1: для графика ещё мало данных.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <translation>сейчас %1, от %2 до %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>Уб&amp;рать…</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>The system does not trust these certificates by itself: somebody chose to trust each of them, for one server.</source>
        <translation>Сама система этим сертификатам не доверяет: каждому кто-то решил доверять для одного сервера.</translation>
    </message>
    <message>
        <source>No certificate is trusted on purpose. One gets here when a server shows a certificate that the system does not know, and you choose to trust it.</source>
        <translation>Отдельно доверенных сертификатов нет. Сертификат попадает сюда, когда сервер показывает неизвестный системе сертификат и вы решаете ему доверять.</translation>
    </message>
    <message>
        <source>Trust the certificate of %1 no longer?</source>
        <translation>Больше не доверять сертификату %1?</translation>
    </message>
    <message>
        <source>You are asked again at the next connection.</source>
        <translation>При следующем подключении вас спросят снова.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Console::TrustedCertificatesModel</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Доверенный с</translation>
    </message>
</context>
<context>
    <name>Console::UserForm</name>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Web service (programs)</source>
        <translation>Веб-служба (программы)</translation>
    </message>
    <message>
        <source>Enter an address like ada@example.org, or nothing.</source>
        <translation>Введите адрес вида ada@example.org или оставьте пустым.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Поч&amp;та</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>У&amp;ровень</translation>
    </message>
    <message>
        <source>Moderators moderate every room they are in; administrators may do everything; web-service users are for programs that use SOAP or REST.</source>
        <translation>Модераторы модерируют все комнаты, в которых находятся; администраторам можно всё; пользователи веб-службы — для программ, которые используют SOAP или REST.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. A new one ends the user&apos;s other sessions.</source>
        <translation>Оставьте пустым, чтобы не менять текущий. Новый завершит другие сеансы пользователя.</translation>
    </message>
</context>
<context>
    <name>Console::UsersPanel</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>by %1 alone</source>
        <translation>только через %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Search login, name or e-mail (Ctrl+F)</source>
        <translation>Поиск по логину, имени или почте (Ctrl+F)</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Пользователей нет.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Среди пользователей нет совпадений с «%1».</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Пользователь %1</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Enter a new user</source>
        <translation>Ввести нового пользователя</translation>
    </message>
    <message>
        <source>Delete the selected user</source>
        <translation>Удалить выбранного пользователя</translation>
    </message>
    <message>
        <source>Do you really want to delete the user “%1”?</source>
        <translation>Действительно удалить пользователя «%1»?</translation>
    </message>
    <message>
        <source>The user is sent out of rooms and logged out, and cannot log in any more.</source>
        <translation>Пользователь будет удалён из комнат, его сеансы завершатся, и войти он больше не сможет.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Удалить пользователя</translation>
    </message>
    <message>
        <source>The user “%1” was saved.</source>
        <translation>Пользователь «%1» сохранён.</translation>
    </message>
    <message>
        <source>The user “%1” was deleted.</source>
        <translation>Пользователь «%1» удалён.</translation>
    </message>
    <message>
        <source>the user “%1”</source>
        <translation>пользователя «%1»</translation>
    </message>
    <message>
        <source>New &amp;web-service user</source>
        <translation>Соз&amp;дать для веб-службы</translation>
    </message>
    <message>
        <source>Make a user for a program, with a login and a password that are made up</source>
        <translation>Создать пользователя для программы со случайными логином и паролем</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Сбросить п&amp;ароль…</translation>
    </message>
    <message>
        <source>Give the user a new password</source>
        <translation>Задать пользователю новый пароль</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n пользователь</numerusform>
            <numerusform>%n пользователя</numerusform>
            <numerusform>%n пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>The web-service user was not made. %1</source>
        <translation>Пользователь веб-службы не создан. %1</translation>
    </message>
    <message>
        <source>The web-service user “%1” was made.</source>
        <translation>Пользователь веб-службы «%1» создан.</translation>
    </message>
    <message>
        <source>Enter these in the program that is to use the cluster. The password is not shown again; the login can be changed in the list.</source>
        <translation>Введите эти данные в программе, которая будет работать с кластером. Пароль больше не будет показан; логин можно изменить в списке.</translation>
    </message>
    <message>
        <source>Give “%1” a new password?</source>
        <translation>Задать «%1» новый пароль?</translation>
    </message>
    <message>
        <source>The present password does not work any more, and the user&apos;s sessions end. The new one is shown to you once.</source>
        <translation>Текущий пароль перестанет действовать, а сеансы пользователя завершатся. Новый будет показан вам один раз.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Сбросить пароль</translation>
    </message>
    <message>
        <source>The password of “%1” was not changed. %2</source>
        <translation>Пароль «%1» не изменён. %2</translation>
    </message>
    <message>
        <source>“%1” has a new password.</source>
        <translation>У «%1» новый пароль.</translation>
    </message>
    <message>
        <source>Tell the user in a safe way. The password is not shown again.</source>
        <translation>Сообщите его пользователю безопасным способом. Пароль больше не будет показан.</translation>
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
    <message>
        <source>Earlier checks</source>
        <translation>Прежние проверки</translation>
    </message>
    <message>
        <source>The report could not be kept in %1.</source>
        <translation>Не удалось сохранить отчёт в %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не пройдено</translation>
    </message>
</context>
<context>
    <name>Console::WhatIfPage</name>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Переедет на</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>никуда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Load before</source>
        <translation>Нагрузка до</translation>
    </message>
    <message>
        <source>Load after</source>
        <translation>Нагрузка после</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>a node is lost</source>
        <translation>узел потерян</translation>
    </message>
    <message>
        <source>a node is drained</source>
        <translation>узел освобождён</translation>
    </message>
    <message>
        <source>a node is added</source>
        <translation>узел добавлен</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>Чт&amp;о, если</translation>
    </message>
    <message>
        <source>&amp;Node:</source>
        <translation>&amp;Узел:</translation>
    </message>
    <message>
        <source>A node of 200 takes twice the load of one of 100</source>
        <translation>Узел с весом 200 берёт вдвое больше нагрузки, чем узел с весом 100</translation>
    </message>
    <message>
        <source>Open rooms that it may have</source>
        <translation>Сколько открытых комнат ему можно иметь</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>How many rooms are opened next</source>
        <translation>Сколько комнат откроется дальше</translation>
    </message>
    <message>
        <source>Configured size of each of these rooms, in persons</source>
        <translation>Заданный размер каждой из этих комнат, человек</translation>
    </message>
    <message>
        <source>Wei&amp;ght:</source>
        <translation>В&amp;ес:</translation>
    </message>
    <message>
        <source>Limit of &amp;rooms:</source>
        <translation>Лимит ко&amp;мнат:</translation>
    </message>
    <message>
        <source>Rooms opened ne&amp;xt:</source>
        <translation>&amp;Новых комнат:</translation>
    </message>
    <message>
        <source>&amp;Size of each:</source>
        <translation>Р&amp;азмер каждой:</translation>
    </message>
    <message>
        <source>Rooms that move, one after the other</source>
        <translation>Переезжающие комнаты, одна за другой</translation>
    </message>
    <message>
        <source>Load of the nodes before and after</source>
        <translation>Нагрузка узлов до и после</translation>
    </message>
    <message>
        <source>No room would move.</source>
        <translation>Ни одна комната не переедет.</translation>
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
