/**
 * What a reader sees where the page is neither kept whole on the device nor to be had: in both
 * languages, for nothing is there to say which.
 */
export const awayPage = (): Response =>
  new Response(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Tazamun · تزامُن</title>
<h1>Tazamun · تزامُن</h1>
<p>This page cannot be reached, and this device has not kept all of it. Your notes are still here. <a href="">Try again</a></p>
<p lang="ar" dir="rtl">تعذّر الوصول إلى هذه الصفحة، ولم يحتفظ هذا الجهاز بها كاملة. ملاحظاتك ما زالت هنا. <a href="">أعد المحاولة</a></p>
</html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
